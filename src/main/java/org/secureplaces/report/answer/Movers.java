package org.secureplaces.report.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.FullYears;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Span;
import org.secureplaces.report.input.InputWords;
import org.secureplaces.report.input.Unknowns;

/**
 * Which assumptions move a number, and by how much, by the draws of a forecast itself: the mean of
 * the number over the third of the draws in which the figure was lowest, and over the third in
 * which it was highest. Other figures are drawn beside it, so that this is no exact effect.
 */
final class Movers {

    private static final int PART = 3;
    private static final String WALK = "walk";
    private static final String STEADY = ".yearly_sd";

    /**
     * A figure that moves a number.
     *
     * @param key of the figure; of a walk, of how unsteady it is
     * @param words what it is
     * @param low mean of the number where the figure is in the lowest third of its draws
     * @param high the same in the highest third
     */
    record Mover(String key, String words, double low, double high) {}

    private final Futures futures;
    private final Findings findings;
    private final String base;
    private final Span span;

    /** Of numbers over some years. */
    Movers(ReportContent content, Findings findings, Span span) {
        futures = content.futures();
        this.findings = findings;
        this.span = span;
        base = content.base().name();
    }

    /** The figures that move a level of the base, the one that moves it most first. */
    List<Mover> ofLevel(Measure measure) {
        return of(measure, group -> futures.level(base, measure, group, span));
    }

    /** The figures that move what a scenario changes. */
    List<Mover> ofChange(String scenario, Measure measure) {
        return of(measure, group -> futures.difference(scenario, base, measure, group, span));
    }

    private List<Mover> of(Measure measure, Function<String, Optional<Sample>> find) {
        return measure.groups().stream()
                .map(find)
                .flatMap(Optional::stream)
                .findFirst()
                .map(sample -> moving(sample.byDraw()))
                .orElse(List.of());
    }

    private List<Mover> moving(double[] answer) {
        Map<String, double[]> drawn =
                Unknowns.withWalks(
                        futures.drawn(base),
                        FullYears.isWhole(span) ? findings.periods().inForecast() : span.periods());
        return Unknowns.of(drawn, answer).stream()
                .map(one -> mover(one.key(), drawn.getOrDefault(one.key(), answer), answer))
                .toList();
    }

    /** Means of the answer over the lowest and over the highest third of the draws of a figure. */
    static Mover mover(String key, double[] drawn, double[] answer) {
        int[] order =
                IntStream.range(0, answer.length)
                        .filter(draw -> !Double.isNaN(answer[draw]))
                        .boxed()
                        .sorted(Comparator.comparingDouble(draw -> drawn[draw]))
                        .mapToInt(draw -> draw)
                        .toArray();
        int third = order.length / PART;
        int[] lowest = Arrays.copyOf(order, third);
        int[] highest = Arrays.copyOfRange(order, order.length - third, order.length);
        boolean walks = key.endsWith(WALK);
        return new Mover(
                walks ? key + STEADY : key,
                InputWords.asTitle(key),
                mean(answer, lowest),
                mean(answer, highest));
    }

    private static double mean(double[] answer, int[] draws) {
        return Arrays.stream(draws).mapToDouble(draw -> answer[draw]).average().orElse(Double.NaN);
    }
}
