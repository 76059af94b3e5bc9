package org.secureplaces.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secureplaces.forecast.row.Band;
import org.secureplaces.scoring.Coverage;
import org.secureplaces.scoring.Verdict;

/** What a backtest found, as Markdown: a table, and in words where the model is beaten. */
public final class BacktestSection {

    private final List<Verdict> verdicts;
    private final String asked;

    /**
     * Takes what was found.
     *
     * @param asked the command that found it
     */
    public BacktestSection(List<Verdict> verdicts, String asked) {
        this.verdicts = List.copyOf(verdicts);
        this.asked = asked;
    }

    /** The whole section. */
    public String text() {
        return "Found by `"
                + asked
                + "`.\n\n"
                + scores()
                + "\n"
                + coverage()
                + "\n"
                + lines("Where the model loses to a naive forecast:", lost(true))
                + lines("Where it does better than a naive forecast:", lost(false));
    }

    private String scores() {
        StringBuilder table = new StringBuilder();
        line(
                table,
                List.of(
                        "Measure",
                        "Months ahead",
                        "n",
                        "CRPS",
                        "WIS",
                        "Bias",
                        "Mean PIT",
                        "Skill against last value",
                        "against linear trend",
                        "against infinite servers"));
        line(table, rule(1, 9));
        verdicts.forEach(verdict -> line(table, marks(verdict)));
        return table.toString();
    }

    private static List<String> marks(Verdict verdict) {
        return List.of(
                words(verdict.measure()),
                Integer.toString(verdict.horizonMonths()),
                Integer.toString(verdict.n()),
                number(verdict.means().crps(), "%.1f"),
                number(verdict.means().wis(), "%.1f"),
                number(verdict.means().bias(), "%+.1f"),
                number(verdict.means().pit(), "%.2f"),
                number(verdict.skill().last(), "%.2f"),
                number(verdict.skill().trend(), "%.2f"),
                number(verdict.skill().infinite(), "%.2f"));
    }

    private String coverage() {
        StringBuilder table = new StringBuilder();
        line(
                table,
                List.of(
                        "Measure",
                        "Months ahead",
                        "In the 50% band",
                        "In the 80% band",
                        "In the 95% band"));
        line(table, rule(1, 4));
        for (Verdict verdict : verdicts) {
            line(
                    table,
                    List.of(
                            words(verdict.measure()),
                            Integer.toString(verdict.horizonMonths()),
                            share(verdict.coverage().of50()),
                            share(verdict.coverage().of80()),
                            share(verdict.coverage().of95())));
        }
        return table.toString();
    }

    private static List<String> rule(int words, int numbers) {
        List<String> rule = new ArrayList<>();
        for (int column = 0; column < words + numbers; column++) {
            rule.add(column < words ? "---" : "---:");
        }
        return rule;
    }

    private static String share(Coverage coverage) {
        Band interval = coverage.interval95();
        return String.format(
                Locale.ROOT,
                "%d of %d (%.0f%% to %.0f%%)",
                coverage.inside(),
                coverage.all(),
                100 * interval.low(),
                100 * interval.high());
    }

    /** One sentence for each naive forecast that beats the model, or that it beats. */
    private List<String> lost(boolean loses) {
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            List<String> rivals = new ArrayList<>();
            add(rivals, "the last value", verdict.skill().last(), loses);
            add(rivals, "the linear trend", verdict.skill().trend(), loses);
            add(rivals, "infinite servers", verdict.skill().infinite(), loses);
            if (!rivals.isEmpty()) {
                lines.add(
                        words(verdict.measure())
                                + ", "
                                + verdict.horizonMonths()
                                + " months ahead: "
                                + String.join(", ", rivals)
                                + ".");
            }
        }
        return lines;
    }

    private static void add(List<String> rivals, String name, double skill, boolean loses) {
        if (loses ? skill < 0 : skill >= 0) {
            double size = Math.abs(100 * skill);
            rivals.add(
                    name
                            + String.format(
                                    Locale.ROOT,
                                    loses ? " (errors %.0f%% larger)" : " (errors %.0f%% smaller)",
                                    size));
        }
    }

    private static String lines(String heading, List<String> lines) {
        return lines.isEmpty()
                ? heading + " nowhere.\n\n"
                : heading + "\n\n- " + String.join("\n- ", lines) + "\n\n";
    }

    static String words(String measure) {
        return switch (measure) {
            case "children_accommodated" -> "All children in homes";
            case "children_accommodated;route=welfare" -> "Welfare children in homes";
            case "under_18_custody" -> "All children in custody";
            default -> "`" + measure + "`";
        };
    }

    private static String number(double value, String format) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
