package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.secureplaces.planning.Looks;
import org.secureplaces.planning.PlacesQuestion;
import org.secureplaces.planning.PlacesRow;
import org.secureplaces.planning.Trial;

/** The places that a standard takes, in words, from the numbers of places that were tried. */
public final class PlacesFinding {

    /** Within this share of the ceiling more places are said not to help any more. */
    private static final double RARE = 100;

    private static final double CEILING_REACHED = 0.005;

    private static final double OFTEN = 0.9;

    private final PlacesQuestion question;
    private final List<PlacesRow> rows;
    private final List<PlacesRow> ofAll;

    /** Takes the rows of all numbers that were tried. */
    public PlacesFinding(PlacesQuestion question, List<PlacesRow> rows) {
        this.question = question;
        this.rows = List.copyOf(rows);
        this.ofAll =
                rows.stream()
                        .filter(Trial::isOfAll)
                        .sorted(Comparator.comparingInt(PlacesRow::places))
                        .toList();
    }

    public PlacesQuestion question() {
        return question;
    }

    /** The numbers that were tried, smallest first, with what they mean for all children. */
    public List<PlacesRow> tried() {
        return ofAll;
    }

    /** The rows of the regions for a number of places. */
    public List<PlacesRow> regions(int places) {
        return rows.stream().filter(row -> row.places() == places && !Trial.isOfAll(row)).toList();
    }

    /** The smallest number that meets the standard on average; empty where none does. */
    public Optional<PlacesRow> smallest() {
        return ofAll.stream()
                .filter(row -> row.shareWithin() >= question.standard().target())
                .findFirst();
    }

    /** The number that the answer is about: the smallest that does, or where the ceiling begins. */
    public PlacesRow answered() {
        return smallest().orElseGet(this::ceilingReached);
    }

    /** The answer, a sentence each. */
    public List<String> answer() {
        List<String> lines = new ArrayList<>();
        lines.add(smallest().map(this::needed).orElseGet(this::ceiling));
        PlacesRow row = answered();
        lines.add(
                "On average over the futures "
                        + percent(row.shareWithin())
                        + " are placed in time with "
                        + row.places()
                        + " places (simulation error: "
                        + percent(row.meanInterval().low())
                        + " to "
                        + percent(row.meanInterval().high())
                        + "); "
                        + oneIn(row)
                        + " "
                        + waits()
                        + ".");
        between().ifPresent(lines::add);
        lines.add(probabilities());
        regional(row).ifPresent(lines::add);
        return List.copyOf(lines);
    }

    /** Between which numbers the smallest lies, as far as these futures tell. */
    private Optional<String> between() {
        double target = question.standard().target();
        OptionalInt below =
                ofAll.stream()
                        .filter(row -> row.meanInterval().high() < target)
                        .mapToInt(PlacesRow::places)
                        .max();
        OptionalInt enough =
                ofAll.stream()
                        .filter(row -> row.meanInterval().low() >= target)
                        .mapToInt(PlacesRow::places)
                        .min();
        boolean known = smallest().isPresent() && below.isPresent() && enough.isPresent();
        return known && enough.getAsInt() > below.getAsInt() + 1
                ? Optional.of(
                        "So few futures tell no more than that it takes from "
                                + (below.getAsInt() + 1)
                                + " to "
                                + enough.getAsInt()
                                + " places; more of them (--replications) narrow that down.")
                : Optional.empty();
    }

    /** What the answer holds for, a sentence each. */
    public List<String> guarantee() {
        return List.of(
                "Every number of places was tried on the same futures: the same children, referred at the same moments"
                        + " with the same stays, and the same draws of the uncertain figures, which are independent"
                        + " of one another.",
                "At each number futures were added, "
                        + Looks.EACH
                        + " at a time, until an interval that holds at every look, and at all numbers that were tried"
                        + " together with probability about 95% (nearly, for many futures; less where shares are"
                        + " close to all), lay on one side of the target; or until "
                        + question.most()
                        + " futures, where their mean decided.",
                "So where the mean decided, the answer is that of "
                        + question.most()
                        + " futures, and the interval beside the share says how far the true mean may be from it; the"
                        + " smallest number then lies between the largest whose interval ends below the target and the"
                        + " smallest whose interval begins above it.",
                "The search takes it that more places never place fewer children in time on average. "
                        + "Probabilities are shares of futures, with the uncertain figures drawn from their ranges.",
                "Places are approved places, all ready, with the scenario's available and effective shares: not each of"
                        + " them can be used.");
    }

    private String needed(PlacesRow row) {
        int more = row.places() - question.now();
        String change =
                more == 0
                        ? "as many as the scenario has"
                        : Math.abs(more)
                                + (more > 0 ? " more" : " fewer")
                                + " than the "
                                + question.now()
                                + " of the scenario";
        return standard()
                + " takes "
                + row.places()
                + " approved places"
                + at()
                + ", "
                + change
                + ".";
    }

    private String ceiling() {
        PlacesRow reached = ceilingReached();
        return standard()
                + " cannot be reached by more places"
                + at()
                + ": ceiling "
                + percent(largest())
                + " reached at "
                + reached.places()
                + " places. What holds it there is not places but how homes and councils decide and how long that"
                + " takes.";
    }

    private PlacesRow ceilingReached() {
        return ofAll.stream()
                .filter(row -> row.shareWithin() >= largest() - CEILING_REACHED)
                .findFirst()
                .orElseThrow();
    }

    private double largest() {
        return ofAll.stream().mapToDouble(PlacesRow::shareWithin).max().orElseThrow();
    }

    private String standard() {
        return "To place "
                + percent(question.standard().target())
                + " of "
                + question.standard().route().label()
                + " referrals within "
                + days();
    }

    private String days() {
        int days = question.standard().withinDays();
        return days + (days == 1 ? " day" : " days");
    }

    private String at() {
        return question.at().map(place -> " (those added at " + place + ")").orElse("");
    }

    private String waits() {
        return "waits longer than " + days() + " or gets no place";
    }

    private static String oneIn(PlacesRow row) {
        if (row.oneInN() >= RARE) {
            return "fewer than one child in 100";
        }
        return Double.isNaN(row.oneInN())
                ? "no child"
                : String.format(Locale.UK, "one child in %.1f", row.oneInN());
    }

    private String probabilities() {
        PlacesRow row = answered();
        String own =
                "The standard is met in "
                        + hundred(row.probabilityMet())
                        + " futures in 100 with "
                        + row.places()
                        + " places";
        return ofAll.stream()
                .filter(other -> other.places() > row.places() && other.probabilityMet() >= OFTEN)
                .findFirst()
                .or(() -> ofAll.stream().filter(o -> o.places() > row.places()).reduce((a, b) -> b))
                .map(
                        other ->
                                own
                                        + " and in "
                                        + hundred(other.probabilityMet())
                                        + " in 100 with "
                                        + other.places()
                                        + ".")
                .orElse(own + ".");
    }

    private Optional<String> regional(PlacesRow row) {
        List<PlacesRow> sorted =
                regions(row.places()).stream()
                        .sorted(Comparator.comparingDouble(PlacesRow::shareWithin))
                        .toList();
        if (sorted.size() < 2) {
            return Optional.empty();
        }
        PlacesRow worst = sorted.get(0);
        PlacesRow best = sorted.get(sorted.size() - 1);
        return Optional.of(
                "By region "
                        + oneIn(worst)
                        + " ("
                        + worst.region()
                        + ") to "
                        + oneIn(best)
                        + " ("
                        + best.region()
                        + ") "
                        + waits()
                        + ".");
    }

    private static String hundred(double share) {
        return String.format(Locale.UK, "%.0f", 100 * share);
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.1f%%", 100 * share).replace(".0%", "%");
    }
}
