package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.planning.CandidatePlaces;
import org.secureplaces.planning.PlacesQuestion;
import org.secureplaces.planning.PlacesRow;

/** The places that a standard takes, in words, from the numbers of places that were tried. */
public final class PlacesFinding {

    /** Within this share of the ceiling more places are said not to help any more. */
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
                        .filter(CandidatePlaces::isOfAll)
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
        return rows.stream()
                .filter(row -> row.places() == places && !CandidatePlaces.isOfAll(row))
                .toList();
    }

    /** The smallest number that meets the standard as it was asked; empty where none does. */
    public Optional<PlacesRow> smallest() {
        return ofAll.stream().filter(this::meets).findFirst();
    }

    private boolean meets(PlacesRow row) {
        return question.sure()
                .map(chance -> row.probabilityMet() >= chance)
                .orElse(row.shareWithin() >= question.standard().target());
    }

    /** The question in words. */
    public String asked() {
        return "How many places does it take to place "
                + percent(question.standard().target())
                + " of "
                + question.standard().route().label()
                + " referrals within "
                + days()
                + surely()
                + "?";
    }

    private String surely() {
        return question.sure()
                .map(chance -> " in " + hundred(chance) + " of 100 simulated futures")
                .orElse("");
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
                        + late(row)
                        + " "
                        + waits()
                        + ".");
        new PlacesRange(question, ofAll)
                .between()
                .filter(range -> smallest().isPresent())
                .ifPresent(lines::add);
        lines.add(probabilities());
        regional(row).ifPresent(lines::add);
        return List.copyOf(lines);
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
                + " places. The others do not wait for a place, but for a home that says yes.";
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
                + days()
                + surely();
    }

    private String days() {
        int days = question.standard().withinDays();
        return days + (days == 1 ? " day" : " days");
    }

    private String at() {
        return question.at().map(place -> " (those added at " + place + ")").orElse("");
    }

    private String waits() {
        return "wait longer than " + days() + " or get no place";
    }

    private static String late(PlacesRow row) {
        double late = 1 - row.shareWithin();
        if (late == 0) {
            return "no child";
        }
        String number = hundred(late);
        return number.equals("0")
                ? "fewer than 1 child in 100"
                : number + (number.equals("1") ? " child in 100" : " children in 100");
    }

    private String probabilities() {
        PlacesRow row = answered();
        String own =
                "The standard is met in "
                        + hundred(row.probabilityMet())
                        + " of 100 simulated futures with "
                        + row.places()
                        + " places";
        return ofAll.stream()
                .filter(other -> isSurer(other, row) && other.probabilityMet() >= OFTEN)
                .findFirst()
                .or(() -> ofAll.stream().filter(o -> isSurer(o, row)).reduce((a, b) -> b))
                .map(
                        other ->
                                own
                                        + " and in "
                                        + hundred(other.probabilityMet())
                                        + " of 100 with "
                                        + other.places()
                                        + ".")
                .orElse(own + ".");
    }

    private static boolean isSurer(PlacesRow other, PlacesRow row) {
        return other.places() > row.places() && other.probabilityMet() > row.probabilityMet();
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
                        + late(worst)
                        + " ("
                        + worst.region()
                        + ") to "
                        + late(best)
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
