package org.secureplaces.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.secureplaces.scoring.Coverage;
import org.secureplaces.scoring.InSample;
import org.secureplaces.scoring.Rival;
import org.secureplaces.scoring.RivalToBeat;
import org.secureplaces.scoring.Skill;
import org.secureplaces.scoring.Targets;
import org.secureplaces.scoring.Verdict;
import org.secureplaces.statistics.Band;

/**
 * What a backtest found, as Markdown: the skill against the rival that was named beforehand, tables
 * of scores and bands, and in words where the model does better or worse beyond chance.
 */
public final class BacktestSection {

    private final List<Verdict> verdicts;
    private final List<RivalToBeat> rivals;
    private final String asked;

    /**
     * Takes what was found.
     *
     * @param rivals the naive forecasts to beat
     * @param asked the command that found it
     */
    public BacktestSection(List<Verdict> verdicts, List<RivalToBeat> rivals, String asked) {
        this.verdicts = List.copyOf(verdicts);
        this.rivals = List.copyOf(rivals);
        this.asked = asked;
    }

    /** The whole section. */
    public String text() {
        return "Found by `"
                + asked
                + "`.\n\n"
                + headline()
                + "### Scores\n\n"
                + scores()
                + "\n### Counts inside the bands\n\n"
                + coverage()
                + "\n"
                + inSample()
                + "### What can be told from chance\n\n"
                + lines(
                        "Worse than a naive forecast:",
                        compared(skill -> skill.interval95().high() < 0))
                + lines(
                        "Better than a naive forecast:",
                        compared(skill -> skill.interval95().low() > 0))
                + lines("Cannot be told:", compared(skill -> !skill.isTold()));
    }

    private String headline() {
        String named = rivals.stream().map(BacktestSection::named).collect(Collectors.joining());
        List<Verdict> own =
                verdicts.stream()
                        .filter(one -> one.scope().inSample() == InSample.NO)
                        .filter(one -> RivalToBeat.of(one.measure(), rivals).isPresent())
                        .toList();
        if (own.isEmpty()) {
            return "No rival to beat is named: no measure that is not in sample has figures before "
                    + RivalToBeat.BEFORE.getYear()
                    + ".\n\n";
        }
        Rows rows = new Rows(3, "Measure", "Targets", "Rival to beat", "Months ahead", "n", "CRPS");
        rows.also("Skill (95% interval)");
        for (Verdict one : own) {
            Rival.Kind kind = RivalToBeat.of(one.measure(), rivals).orElseThrow().kind();
            rows.add(
                    words(one),
                    one.scope().targets().words(),
                    kind.words(),
                    Integer.toString(one.horizonMonths()),
                    Integer.toString(one.n()),
                    number(one.means().crps(), "%.1f"),
                    skill(one.skill().of(kind)));
        }
        return "### Against the rival to beat\n\n" + named + rows.text() + "\n";
    }

    private static String named(RivalToBeat rival) {
        return words(rival.measure())
                + ": the rival to beat is "
                + rival.kind().words()
                + ". It was named by the "
                + rival.n()
                + " figures before "
                + RivalToBeat.BEFORE.getYear()
                + " from counts of "
                + RivalToBeat.FIRST_YEAR
                + " on; none of a later day had a say. Mean CRPS over them: "
                + rival.contest().stream()
                        .map(one -> one.kind().words() + " " + number(one.crps(), "%.1f"))
                        .collect(Collectors.joining(", "))
                + ".\n\n";
    }

    private String scores() {
        Rows rows = new Rows(1, "Measure", "Months ahead", "n", "CRPS", "WIS", "Bias", "Mean PIT");
        for (Rival.Kind kind : Rival.Kind.values()) {
            rows.also("Skill against " + kind.words());
        }
        for (Verdict one : of(Targets.ALL)) {
            List<String> cells = new ArrayList<>();
            cells.add(words(one));
            cells.add(Integer.toString(one.horizonMonths()));
            cells.add(Integer.toString(one.n()));
            cells.add(number(one.means().crps(), "%.1f"));
            cells.add(number(one.means().wis(), "%.1f"));
            cells.add(number(one.means().bias(), "%+.1f"));
            cells.add(number(one.means().pit(), "%.2f"));
            for (Rival.Kind kind : Rival.Kind.values()) {
                cells.add(skill(one.skill().of(kind)));
            }
            rows.add(cells.toArray(new String[0]));
        }
        return rows.text();
    }

    private String coverage() {
        Rows rows = new Rows(2, "Measure", "Targets", "Months ahead", "Bias");
        rows.also("In the 50% band", "In the 80% band", "In the 95% band");
        for (Verdict one : verdicts) {
            rows.add(
                    words(one),
                    one.scope().targets().words(),
                    Integer.toString(one.horizonMonths()),
                    number(one.means().bias(), "%+.1f"),
                    share(one.coverage().of50()),
                    share(one.coverage().of80()),
                    share(one.coverage().of95()));
        }
        return rows.text();
    }

    private String inSample() {
        List<Verdict> own =
                of(Targets.ALL).stream()
                        .filter(one -> one.scope().inSample() != InSample.NO)
                        .toList();
        if (own.isEmpty()) {
            return "";
        }
        Rows rows = new Rows(1, "Measure", "Months ahead", "n", "Mean error");
        rows.also("of the last value");
        for (Verdict one : own) {
            rows.add(
                    words(one),
                    Integer.toString(one.horizonMonths()),
                    Integer.toString(one.n()),
                    number(one.means().distance(), "%.1f"),
                    number(one.means().distanceLast(), "%.1f"));
        }
        return "### In sample\n\n"
                + "How far the share of places in use wanders is taken from every count of welfare"
                + " children there is, the counts forecast here among them. Forecasts of these"
                + " children are in sample, those of all children in homes partly. They show that"
                + " the model can follow the past. They count for nothing in the comparison of"
                + " skills, and so few counts would prove nothing. Mean error is the mean distance"
                + " of the forecast from the count, in children.\n\n"
                + rows.text()
                + "\n";
    }

    private List<Verdict> of(Targets targets) {
        return verdicts.stream().filter(one -> one.scope().targets() == targets).toList();
    }

    /** One line for each horizon with the naive forecasts of which something holds. */
    private List<String> compared(Predicate<Skill> holds) {
        List<String> lines = new ArrayList<>();
        for (Verdict one : of(Targets.ALL)) {
            List<String> met = new ArrayList<>();
            for (Rival.Kind kind : Rival.Kind.values()) {
                Skill skill = one.skill().of(kind);
                boolean counts = one.scope().inSample() == InSample.NO;
                if (counts && !Double.isNaN(skill.value()) && holds.test(skill)) {
                    met.add(kind.words() + " (" + skill(skill) + ")");
                }
            }
            if (!met.isEmpty()) {
                lines.add(
                        words(one)
                                + ", "
                                + one.horizonMonths()
                                + " months ahead: "
                                + String.join(", ", met)
                                + ".");
            }
        }
        return lines;
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

    private static String lines(String heading, List<String> lines) {
        return lines.isEmpty()
                ? heading + " nowhere.\n\n"
                : heading + "\n\n- " + String.join("\n- ", lines) + "\n\n";
    }

    private static String words(Verdict verdict) {
        return words(verdict.measure())
                + switch (verdict.scope().inSample()) {
                    case NO -> "";
                    case PARTLY -> " (partly in sample)";
                    case YES -> " (in sample)";
                };
    }

    static String words(String measure) {
        return switch (measure) {
            case "children_accommodated" -> "All children in homes";
            case "children_accommodated;route=welfare" -> "Welfare children in homes";
            case "under_18_custody" -> "All children in custody";
            default -> "`" + measure + "`";
        };
    }

    private static String skill(Skill skill) {
        if (Double.isNaN(skill.value())) {
            return "";
        }
        String interval =
                Double.isNaN(skill.interval95().low())
                        ? "too few"
                        : number(skill.interval95().low(), "%.2f")
                                + " to "
                                + number(skill.interval95().high(), "%.2f");
        return number(skill.value(), "%.2f") + " (" + interval + ")";
    }

    private static String number(double value, String format) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }
}
