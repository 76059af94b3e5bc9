package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.report.answer.PastRecord.Kind;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.FullYears;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Span;
import org.secureplaces.report.content.Told;
import org.secureplaces.report.input.Unknowns;
import org.secureplaces.report.input.Unknowns.Unknown;
import org.secureplaces.statistics.Statistics;

/** How sure a first page is: direction and size, what moves the answer, and how it did before. */
public final class HowSure {

    private static final int THREE = 3;
    private static final int A_YEAR = 12;
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.6;
    private static final double HALF = 0.4;

    private final Told told;
    private final Optional<Sample> sample;

    /** Of the differences, or levels, of single futures; empty where these are not kept. */
    public HowSure(Told told, Optional<Sample> sample) {
        this.told = told;
        this.sample = sample;
    }

    /** The heading: how clear the direction is, and the size. */
    public String heading() {
        Optional<Estimate> by =
                told.numbers().change(told.scenario(), Measure.CHILDREN_WITHOUT_PLACE, told.span());
        if (!told.isCompared() || by.isEmpty()) {
            return "How sure";
        }
        if (!by.get().hasRange()) {
            return "How sure: too few futures to tell";
        }
        if (Effect.of(by.get()).isNone()) {
            return "How sure: the same in every simulated future";
        }
        return by.get().isClear()
                ? "How sure: the direction is clear, the size is not"
                : "How sure: the direction is not clear";
    }

    /** What moves the answer most, at most three, to go on from "how much depends on". */
    public List<String> unknowns() {
        return found().stream().limit(THREE).map(Unknown::words).toList();
    }

    private List<Unknown> found() {
        return sample.map(one -> Unknowns.of(drawn(), one.byDraw())).orElse(List.of());
    }

    private Map<String, double[]> drawn() {
        Map<String, double[]> drawn = told.content().futures().drawn(told.scenario().name());
        Span span = told.span();
        List<String> years = FullYears.isWhole(span) ? told.years().inForecast() : span.periods();
        return Unknowns.withWalks(drawn, years);
    }

    /** What leads to the unknowns, or why there are none. */
    public String leading() {
        if (sample.isEmpty()) {
            return "Single futures are not kept here, so what moves the answer most cannot be told.";
        }
        if (told.content().run().draws() < Unknowns.FEWEST) {
            return "Too few futures to tell what moves the answer most: run 100 or more.";
        }
        return switch (unknowns().size()) {
            case 0 -> "No single unknown figure stands out among those that move the answer.";
            case 1 -> "One unknown moves the answer most:";
            case 2 -> "Two unknowns move the answer most:";
            default -> "Three unknowns move the answer most:";
        };
    }

    /** How much of the range research could narrow; empty where there are too few draws to say. */
    public List<String> sources() {
        return sample.flatMap(one -> share(one)).map(HowSure::inWords).stream().toList();
    }

    private static Optional<Double> share(Sample sample) {
        Statistics statistics = new Statistics(sample.values(), sample.runsPerDraw());
        boolean isTold = sample.runsPerDraw() > 1 && statistics.isSplit();
        return isTold ? Optional.of(statistics.shareIgnorance()) : Optional.empty();
    }

    private static String inWords(double ignorance) {
        if (ignorance >= NEARLY_ALL) {
            return "Nearly all of this range comes from figures that nobody publishes.";
        }
        if (ignorance >= MOST) {
            return "Most of this range comes from figures that nobody publishes; the rest is chance.";
        }
        return ignorance >= HALF
                ? "About half of this range is chance; the rest comes from figures that nobody publishes."
                : "Most of this range is chance, which no research can narrow.";
    }

    /** How right forecasts were before, and how old the data is. */
    public List<String> past(PastRecord past) {
        List<String> lines = new ArrayList<>();
        past.of(Kind.BACKTEST).stream()
                .filter(row -> row.horizonMonths() == A_YEAR)
                .filter(row -> row.name().equals(Measure.CHILDREN_ACCOMMODATED.id()))
                .findFirst()
                .map(
                        row ->
                                "Of "
                                        + row.figures()
                                        + " past counts of children in homes, "
                                        + row.held95()
                                        + " lay in the range given a year before.")
                .ifPresent(lines::add);
        lines.add(
                "Last full count of homes: "
                        + Periods.day(told.content().dates().dataCutOff())
                        + ".");
        return lines;
    }
}
