package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.planning.PlacesRow;

/**
 * Why a standard takes so many places: how many approved places are available, effective and in
 * use, and what becomes of referrals, with the places of today and with those of the answer.
 */
public final class PlacesSteps {

    private static final String NONE = "\u2013";

    private final PlacesFinding finding;
    private final List<SummaryRow> rows;
    private final int then;

    /** Takes the steps of every number that was tried; none in results of earlier versions. */
    public PlacesSteps(PlacesFinding finding, List<SummaryRow> rows) {
        this.finding = finding;
        this.rows = List.copyOf(rows);
        this.then = finding.answered().places();
    }

    /** The name under which the steps of a number of places stand in a file. */
    public static String name(int places) {
        return places + " places";
    }

    /**
     * A step from approved places to children in them, on an average day.
     *
     * @param before with the places that the scenario has
     * @param after with those of the answer
     */
    public record Step(String name, double before, double after) {}

    /** The steps of places; none where they are not told. */
    public List<Step> places() {
        List<Step> steps = new ArrayList<>();
        step("Approved", "places_approved").ifPresent(steps::add);
        step("Open (available)", "places_available").ifPresent(steps::add);
        step("Can really be used (effective)", "places_effective").ifPresent(steps::add);
        step("Children in them", "children_accommodated").ifPresent(steps::add);
        return List.copyOf(steps);
    }

    private Optional<Step> step(String name, String measure) {
        OptionalDouble before = mean(finding.question().now(), measure);
        OptionalDouble after = mean(then, measure);
        return before.isPresent() && after.isPresent()
                ? Optional.of(new Step(name, before.getAsDouble(), after.getAsDouble()))
                : Optional.empty();
    }

    private OptionalDouble mean(int places, String measure) {
        return rows.stream()
                .filter(row -> row.scenario().equals(name(places)))
                .filter(row -> row.series().measure().equals(measure))
                .mapToDouble(SummaryRow::mean)
                .findFirst();
    }

    /** Why so many, a sentence each. */
    public List<String> sentences() {
        List<Step> steps = places();
        if (steps.size() < 4) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "Why so many: of "
                        + number(steps.get(0).after())
                        + " approved places"
                        + uncertain(steps.get(0).after())
                        + " "
                        + number(steps.get(1).after())
                        + " are open, "
                        + number(steps.get(2).after())
                        + " can really be used, and on an average day "
                        + number(steps.get(3).after())
                        + " children live in them.");
        declined().ifPresent(lines::add);
        return List.copyOf(lines);
    }

    /** The sizes of some homes are drawn from a range that lies above their count. */
    private String uncertain(double approved) {
        return Math.abs(approved - then) < 1
                ? ""
                : " (on average; the sizes of some homes are uncertain, so this is not exactly "
                        + then
                        + ")";
    }

    private Optional<String> declined() {
        OptionalDouble accepted = mean(then, "considerations_accepted");
        OptionalDouble ended = perReferral(then, "unplaced");
        if (accepted.isEmpty() || ended.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "Of 100 times that a home considers a child it declines "
                        + number(100 * (1 - accepted.getAsDouble()))
                        + ", and of 100 searches "
                        + number(100 * ended.getAsDouble())
                        + " end without a place.");
    }

    /** Both lists of steps, with the numbers of today beside those of the answer. */
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        places().forEach(
                        one ->
                                lines.add(
                                        List.of(
                                                one.name(),
                                                number(one.before()),
                                                number(one.after()))));
        if (lines.isEmpty()) {
            return List.of();
        }
        lines.add(ofReferrals("Of 100 referrals: placed in time", this::inTime));
        lines.add(
                ofReferrals(
                        "Of 100 referrals: placed later, or still waiting at the end",
                        this::later));
        lines.add(ofReferrals("Of 100 referrals: " + endsWithout(), this::without));
        lines.add(
                ofReferrals(
                        "Times that homes consider a child, for each referral",
                        places -> perReferral(places, "considerations")));
        lines.add(ofReferrals("Of 100 times considered: declined", this::declines));
        return lines.stream()
                .filter(line -> !line.get(1).equals(NONE) || !line.get(2).equals(NONE))
                .toList();
    }

    /** What the columns of these lines are. */
    public List<String> headers() {
        return List.of(
                "Step",
                "With " + finding.question().now() + " places, as the scenario has",
                "With " + then + " places");
    }

    private String endsWithout() {
        return mean(then, "unplaced").isPresent()
                ? "the search ends without a place (given up, or turned to something else)"
                : "sent to another kind of custody";
    }

    /** What a number of places yields. */
    @FunctionalInterface
    private interface Yield {
        OptionalDouble of(int places);
    }

    private List<String> ofReferrals(String name, Yield yield) {
        return List.of(name, told(yield.of(finding.question().now())), told(yield.of(then)));
    }

    private static String told(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : NONE;
    }

    private OptionalDouble inTime(int places) {
        return finding.tried().stream()
                .filter(row -> row.places() == places)
                .mapToDouble(PlacesRow::shareWithin)
                .map(share -> 100 * share)
                .findFirst();
    }

    private OptionalDouble without(int places) {
        OptionalDouble ended = perReferral(places, "unplaced");
        OptionalDouble share = ended.isPresent() ? ended : perReferral(places, "custody_overflow");
        return share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share;
    }

    private OptionalDouble later(int places) {
        OptionalDouble inTime = inTime(places);
        OptionalDouble without = without(places);
        return inTime.isPresent() && without.isPresent()
                ? OptionalDouble.of(Math.max(0, 100 - inTime.getAsDouble() - without.getAsDouble()))
                : OptionalDouble.empty();
    }

    private OptionalDouble declines(int places) {
        OptionalDouble accepted = mean(places, "considerations_accepted");
        return accepted.isPresent()
                ? OptionalDouble.of(100 * (1 - accepted.getAsDouble()))
                : accepted;
    }

    private OptionalDouble perReferral(int places, String measure) {
        OptionalDouble counted = mean(places, measure);
        OptionalDouble referrals = mean(places, "referrals");
        return counted.isPresent() && referrals.isPresent() && referrals.getAsDouble() > 0
                ? OptionalDouble.of(counted.getAsDouble() / referrals.getAsDouble())
                : OptionalDouble.empty();
    }

    private static String number(double value) {
        return Math.abs(value) < 9.95
                ? String.format(Locale.UK, "%.1f", value).replaceFirst("\\.0$", "")
                : String.format(Locale.UK, "%,.0f", value);
    }
}
