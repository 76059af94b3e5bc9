package org.secureplaces.report.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.engine.Dates;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.Unit;
import org.secureplaces.statistics.Band;

/**
 * What a scenario takes beside places: calls and hours of staff, days that children stay on because
 * nothing is ready for them, and money; nothing is said of what does not change.
 */
public final class Price {

    private static final SeriesName PER_CHILD =
            new SeriesName("cost_per_additional_child_placed", "route=welfare", Periods.ALL);
    private static final String RELEVANT = "outcome=relevant_accommodation";
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final double SMALL = 10; // below it a decimal is shown
    private static final double MILLION = 1e6;
    private static final double LEAST_POUNDS = 50_000;
    private static final String NOT_PER_CHILD = "No cost for each placement is given: ";

    private final ReportContent content;
    private final Findings findings;

    public Price(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** A heading and what stands below it, one sentence each. */
    public record Point(String heading, List<String> sentences) {}

    /** What is worth saying about a scenario beside the base. */
    public List<Point> points(String scenario) {
        List<Point> points = new ArrayList<>();
        telephone(scenario).ifPresent(points::add);
        stepDown(scenario).ifPresent(points::add);
        relevant(scenario).ifPresent(points::add);
        money(scenario).ifPresent(points::add);
        return points;
    }

    private Optional<Point> telephone(String scenario) {
        Optional<Estimate> calls = change(scenario, Measure.CALLS);
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Councils make " + sentence(calls.get(), " telephone calls"));
        change(scenario, Measure.STAFF_HOURS)
                .ifPresent(
                        hours -> sentences.add("They take " + sentence(hours, " hours of staff")));
        findings.level(scenario, Measure.ENQUIRIES)
                .filter(enquiries -> enquiries.mean() > 0)
                .ifPresent(enquiries -> sentences.add(seen(scenario, enquiries)));
        change(scenario, Measure.NEVER_HEARD)
                .filter(unheard -> unheard.mean() > 0)
                .ifPresent(unheard -> sentences.add(unheard(unheard)));
        return Optional.of(new Point("On the telephone", sentences));
    }

    private static String sentence(Estimate change, String what) {
        return moreOf(change) + what + " a year" + band(change) + ".";
    }

    private static String unheard(Estimate change) {
        return "Of "
                + Unit.CHILDREN.value(change.mean())
                + " referrals a year no home hears before the search ends"
                + band(change)
                + ".";
    }

    /** What somebody would count who had only the homes' records. */
    private String seen(String scenario, Estimate enquiries) {
        return "Homes would note "
                + round(enquiries.mean())
                + " enquiries a year, one at each home that is rung about a child"
                + findings.level(scenario, Measure.REFERRALS)
                        .map(own -> ", where there are " + round(own.mean()) + " referrals")
                        .orElse("")
                + ": nobody could read the demand from their records.";
    }

    private Optional<Point> stepDown(String scenario) {
        return change(scenario, Measure.DELAYED_DAYS)
                .map(
                        days ->
                                new Point(
                                        "Waiting to leave",
                                        List.of(
                                                "Children who are ready to leave stay on for "
                                                        + moreOf(days)
                                                        + " days a year"
                                                        + band(days)
                                                        + ", because no step-down place is free.",
                                                "That is as if "
                                                        + Unit.PLACES.size(
                                                                days.mean() / Dates.DAYS_PER_YEAR,
                                                                days.mean() / Dates.DAYS_PER_YEAR)
                                                        + " secure places were always "
                                                        + (days.mean() > 0 ? "lost" : "gained")
                                                        + ".")));
    }

    private Optional<Point> relevant(String scenario) {
        return findings.change(scenario, Measure.UNPLACED, RELEVANT)
                .filter(change -> change.low() != 0 || change.high() != 0)
                .map(
                        change ->
                                new Point(
                                        "In relevant accommodation",
                                        List.of(
                                                moreOf(change)
                                                        + " searches a year end there"
                                                        + band(change)
                                                        + ". A child there has a place, but not in"
                                                        + " a secure home.")));
    }

    private Optional<Point> money(String scenario) {
        return change(scenario, Measure.COST_POUNDS)
                .filter(
                        cost ->
                                Math.max(Math.abs(cost.low()), Math.abs(cost.high()))
                                        > LEAST_POUNDS)
                .map(cost -> new Point("Money", List.of(total(cost), perChild(scenario, cost))));
    }

    private static String total(Estimate cost) {
        return "Costs "
                + moreOrLess(cost.mean())
                + " a year"
                + (cost.hasRange()
                        ? " (from "
                                + moreOrLess(cost.low())
                                + " to "
                                + moreOrLess(cost.high())
                                + ")"
                        : " (" + Estimate.TOO_FEW + ")")
                + ".";
    }

    /** A ratio says nothing where what is above or below the line may be more or less. */
    private String perChild(String scenario, Estimate cost) {
        Optional<ComparisonRow> row = findings.comparison(scenario, PER_CHILD);
        Optional<Estimate> placed = findings.change(scenario, Measure.PLACED);
        if (row.isEmpty() || placed.isEmpty()) {
            return NOT_PER_CHILD + "hardly any more or fewer are made.";
        }
        if (!placed.get().isClear()) {
            return NOT_PER_CHILD
                    + "in some futures more are made and in others fewer, so nobody can say"
                    + " whether it would be a price or a saving.";
        }
        Band average = row.get().meanInterval();
        if (!cost.isClear() || !(average.low() > 0 || average.high() < 0)) {
            return NOT_PER_CHILD
                    + "in some futures more is spent and in others less, so nobody can say whether"
                    + " it would be a price or a saving.";
        }
        boolean more = placed.get().mean() > 0;
        double pounds = more ? row.get().meanDifference() : -row.get().meanDifference();
        return "That is "
                + moreOrLess(pounds)
                + " for each "
                + (more ? "additional placement" : "placement fewer")
                + " (the average lies between "
                + moreOrLess(more ? average.low() : -average.high())
                + " and "
                + moreOrLess(more ? average.high() : -average.low())
                + ").";
    }

    /** The yearly change of a measure, if any of the 95 futures in 100 has one. */
    private Optional<Estimate> change(String scenario, Measure measure) {
        boolean known = content.compared().stream().anyMatch(one -> one.name().equals(scenario));
        return findings.change(scenario, measure)
                .filter(change -> known && (change.low() != 0 || change.high() != 0));
    }

    private static String moreOf(Estimate change) {
        return round(Math.abs(change.mean())) + moreOrFewer(change.mean());
    }

    private static String moreOrFewer(double change) {
        return change < 0 ? " fewer" : " more";
    }

    private static String moreOrLess(double change) {
        if (change == 0) {
            return "nothing more or less";
        }
        return pounds(Math.abs(change)) + (change < 0 ? " less" : " more");
    }

    private static String band(Estimate change) {
        return Estimate.inBrackets(
                change.hasRange()
                        ? round(change.low()) + " to " + round(change.high())
                        : Estimate.TOO_FEW);
    }

    private static String pounds(double pounds) {
        return pounds >= MILLION
                ? String.format(Locale.UK, "£%,.1f million", pounds / MILLION)
                : "£" + round(pounds);
    }

    /** Three digits are all that the runs tell. */
    private static String round(double value) {
        if (Math.abs(value) < SMALL) {
            return Unit.NUMBER.value(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(THREE_DIGITS);
        String text = String.format(Locale.UK, "%,.0f", rounded.abs());
        return (rounded.signum() < 0 && !text.equals("0") ? "\u2212" : "") + text;
    }
}
