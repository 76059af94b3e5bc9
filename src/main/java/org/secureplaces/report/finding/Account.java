package org.secureplaces.report.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stored forecast held to account: what it said, and what came.
 *
 * @param name the name of its folder
 * @param made the day on which it was made, or the last on which it can have been
 * @param isDated whether its name says when it was made
 * @param origin the count from which it begins
 * @param futures how many were simulated
 * @param said what it said of days to come
 * @param came figures about days after its origin, in order of days
 */
public record Account(
        String name,
        LocalDate made,
        boolean isDated,
        LocalDate origin,
        int futures,
        List<Said> said,
        List<Came> came) {

    public Account {
        said = List.copyOf(said);
        came = List.copyOf(came);
    }

    /**
     * What was said of a measure on a day.
     *
     * @param expected the mean
     */
    public record Said(String measure, LocalDate day, double expected, double low, double high) {

        /** The expected number with the whole numbers in the range of 95 futures in 100. */
        public String inWords() {
            return String.format(
                    Locale.ROOT,
                    "%.0f (95 futures in 100: %.0f to %.0f)",
                    expected,
                    Math.ceil(low),
                    Math.floor(high));
        }

        /** Whether a figure lies in the range. */
        public boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    /**
     * A published figure beside what was said.
     *
     * @param published the first day on which it can have been known
     * @param crps how far off the forecast was, in children
     * @param crpsLast how far off carrying on the last count was; NaN where there was none
     */
    public record Came(
            Said said,
            double value,
            String source,
            LocalDate published,
            double crps,
            double crpsLast) {}

    /** Figures that were published after the forecast was made, which judge it. */
    public List<Came> since() {
        return came.stream().filter(one -> one.published().isAfter(made)).toList();
    }

    /** Figures that could be known when it was made. */
    public List<Came> before() {
        return came.stream().filter(one -> !one.published().isAfter(made)).toList();
    }

    /** How many figures lay in the range of 95 futures in 100. */
    public static int held(List<Came> figures) {
        return (int) figures.stream().filter(one -> one.said().holds(one.value())).count();
    }

    /** How it did, a sentence each. */
    public List<String> verdict() {
        List<String> lines = new ArrayList<>();
        lines.add("The forecast " + name + " " + judged());
        if (!before().isEmpty()) {
            lines.add(
                    "Of "
                            + figures(before().size())
                            + " about days after its count that could be known when it was made, "
                            + held(before())
                            + " lay in the range: a weaker test.");
        }
        return List.copyOf(lines);
    }

    /** What the figures say that were published since, in a sentence. */
    private String judged() {
        List<Came> since = since();
        if (since.isEmpty()) {
            return "cannot be judged yet: no figure that it is about has been published since it was"
                    + " made.";
        }
        return "held "
                + held(since)
                + " of "
                + figures(since.size())
                + " published since in its range of 95 futures in 100; it was off by "
                + children(crps())
                + " on average (CRPS)"
                + against();
    }

    /** Mean CRPS of the figures published since; NaN where there are none. */
    public double crps() {
        return since().stream().mapToDouble(Came::crps).average().orElse(Double.NaN);
    }

    private String against() {
        double skill = skillLast();
        return Double.isNaN(skill)
                ? "."
                : String.format(
                        Locale.ROOT,
                        ", %.0f%% %s than carrying on the last count.",
                        Math.abs(100 * skill),
                        skill < 0 ? "more" : "less");
    }

    /**
     * 1 less the mean CRPS over that of carrying on the last count, where there was one; NaN where
     * there was none.
     */
    public double skillLast() {
        List<Came> met = since().stream().filter(one -> !Double.isNaN(one.crpsLast())).toList();
        return met.isEmpty()
                ? Double.NaN
                : 1
                        - met.stream().mapToDouble(Came::crps).sum()
                                / met.stream().mapToDouble(Came::crpsLast).sum();
    }

    private static String figures(int number) {
        return number == 1 ? "1 figure" : number + " figures";
    }

    private static String children(double number) {
        return String.format(Locale.ROOT, "%.1f children", number);
    }
}
