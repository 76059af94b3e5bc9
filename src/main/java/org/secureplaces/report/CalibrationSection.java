package org.secureplaces.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.secureplaces.calibration.Generation;
import org.secureplaces.calibration.ParameterRow;
import org.secureplaces.calibration.RecoveryRow;
import org.secureplaces.calibration.Relation;

/** What the page on validation says of a calibration, as Markdown. */
public final class CalibrationSection {

    private static final double STRONG = 0.5;
    private static final String RECOVERED_HEAD =
            "| Parameter | Truths | Inside the 95% found | Mean rank bias |\n"
                    + "| --- | ---: | ---: | ---: |\n";

    private CalibrationSection() {}

    /** What was found of each parameter, how, and what the data leave open. */
    public static String of(
            List<ParameterRow> parameters, List<Relation> relations, List<Generation> steps) {
        Generation last = steps.get(steps.size() - 1);
        return String.join(
                "\n\n",
                "| Parameter | Possible before | Found: mean | 95% of the posterior | Spread left |"
                        + " | Independent draws |\n| --- | --- | ---: | --- | ---: | --- | ---: |\n"
                        + parameters.stream()
                                .map(CalibrationSection::row)
                                .collect(Collectors.joining("\n")),
                open(parameters),
                together(relations),
                String.format(
                        Locale.ROOT,
                        "The tolerance came down in %d steps to %.2f times the stated errors. The"
                                + " draws descend from %d families of the first particles; the last column"
                                + " says, from how much families differ, how many independent draws would"
                                + " know the mean as well. At the last step %.0f%% of the moves of points"
                                + " and %.0f%% of those of chance were accepted.",
                        steps.size() - 1,
                        last.tolerance(),
                        last.families(),
                        100 * last.movedPoints(),
                        100 * last.movedChances()));
    }

    private static String row(ParameterRow row) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %s to %s | %s | %s to %s | %.0f%% | %s | %.0f |",
                row.key(),
                number(row.prior().low()),
                number(row.prior().high()),
                number(row.mean()),
                number(row.low95()),
                number(row.high95()),
                100 * row.shareOfSpreadLeft(),
                row.verdict(),
                row.independentDraws());
    }

    private static String open(List<ParameterRow> parameters) {
        String open =
                parameters.stream()
                        .filter(row -> row.verdict().equals("left open"))
                        .map(row -> "`" + row.key() + "`")
                        .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? "The published figures narrow every one of these."
                : "**Left open.** The published figures say little or nothing of "
                        + open
                        + ": nearly the whole range that was thought possible before remains.";
    }

    private static String together(List<Relation> relations) {
        String strong =
                relations.stream()
                        .filter(relation -> Math.abs(relation.correlation()) >= STRONG)
                        .map(
                                relation ->
                                        String.format(
                                                Locale.ROOT,
                                                "`%s` with `%s` (%.2f)",
                                                relation.one(),
                                                relation.other(),
                                                relation.correlation()))
                        .collect(Collectors.joining(", "));
        return strong.isEmpty()
                ? "No two of them are strongly tied to one another."
                : "Known only together (rank correlation): " + strong + ".";
    }

    /** How truths were found again, parameter by parameter. */
    public static String recoveries(List<RecoveryRow> rows) {
        Map<String, List<RecoveryRow>> byParameter = new LinkedHashMap<>();
        rows.forEach(
                row ->
                        byParameter
                                .computeIfAbsent(row.parameter(), key -> new ArrayList<>())
                                .add(row));
        String table =
                byParameter.entrySet().stream()
                        .map(entry -> recovered(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n", RECOVERED_HEAD, "\n"));
        double widest = rows.stream().mapToDouble(RecoveryRow::tolerance).max().orElse(1);
        int truths = rows.stream().mapToInt(RecoveryRow::recovery).max().orElse(0);
        return table
                + String.format(
                        Locale.ROOT,
                        "\nA rank bias is 0 on average if nothing is biased; with %d truths its"
                                + " standard error is %.2f. The tolerance reached was at most %.2f times the"
                                + " stated errors.",
                        truths,
                        0.2887 / Math.sqrt(Math.max(1, truths)),
                        widest);
    }

    private static String recovered(String parameter, List<RecoveryRow> own) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %d | %+.2f |",
                parameter,
                own.size(),
                own.stream().filter(RecoveryRow::isInside).count(),
                own.stream().mapToDouble(RecoveryRow::rankBias).average().orElse(0));
    }

    private static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
