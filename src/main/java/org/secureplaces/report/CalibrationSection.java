package org.secureplaces.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.secureplaces.calibration.Approximation;
import org.secureplaces.calibration.ParameterRow;
import org.secureplaces.calibration.RankCorrelation;
import org.secureplaces.calibration.RecoveryRow;
import org.secureplaces.calibration.SurfaceRow;
import org.secureplaces.calibration.WaveRow;

/** What the page on validation says of a calibration, as Markdown. */
public final class CalibrationSection {

    private static final double STRONG = 0.5;
    private static final String TARGETS_HEAD =
            "| Published figure | Value | Mean of the draws | Stated error | Chance | Missed by the"
                    + " surface |\n| --- | ---: | ---: | ---: | ---: | ---: |\n";
    private static final String RECOVERED_HEAD =
            "| Parameter | Truths | Inside the 95% found | Mean rank bias |\n"
                    + "| --- | ---: | ---: | ---: |\n";

    private CalibrationSection() {}

    /** What was found of each parameter, how, and what the data leave open. */
    public static String of(
            List<ParameterRow> parameters, List<RankCorrelation> relations, Approximation how) {
        return String.join(
                "\n\n",
                "| Parameter | Possible before | Found: mean | 95% of the posterior | Spread left |"
                        + " | Independent draws |\n| --- | --- | ---: | --- | ---: | --- | ---: |\n"
                        + parameters.stream()
                                .map(CalibrationSection::row)
                                .collect(Collectors.joining("\n")),
                open(parameters),
                together(relations),
                walks(parameters, how.waves()),
                targets(how.surfaces()));
    }

    private static String walks(List<ParameterRow> parameters, List<WaveRow> waves) {
        WaveRow last = waves.get(waves.size() - 1);
        int simulated = waves.stream().mapToInt(wave -> 2 * wave.points()).sum();
        return String.format(
                Locale.ROOT,
                "The model was simulated %d times, twice at each of %d points in the first wave and"
                        + " of %d in the second; %d points were left out because a figure could not be"
                        + " read. Walks on the surfaces took %.0f%% of their steps; the draws of all of"
                        + " them together spread at most %.2f times as far as those of each (1 if they"
                        + " agree), and are worth at least %.0f independent ones.",
                simulated,
                waves.get(0).points(),
                last.points(),
                waves.stream().mapToInt(WaveRow::leftOut).sum(),
                100 * last.moved(),
                parameters.stream().mapToDouble(ParameterRow::disagreement).max().orElse(1),
                parameters.stream().mapToDouble(ParameterRow::independentDraws).min().orElse(0));
    }

    /** What the surfaces of the last wave say where the draws are. */
    private static String targets(List<SurfaceRow> surfaces) {
        int last = surfaces.stream().mapToInt(SurfaceRow::wave).max().orElse(1);
        return surfaces.stream()
                .filter(surface -> surface.wave() == last)
                .map(CalibrationSection::target)
                .collect(Collectors.joining("\n", TARGETS_HEAD, ""));
    }

    private static String target(SurfaceRow row) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |",
                row.target(),
                number(row.observed()),
                number(row.emulated()),
                number(row.error()),
                number(row.chanceSd()),
                number(row.misfitSd()));
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

    private static String together(List<RankCorrelation> relations) {
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
        long inside = rows.stream().filter(RecoveryRow::isInside).count();
        int truths = rows.stream().mapToInt(RecoveryRow::recovery).max().orElse(0);
        return table
                + String.format(
                        Locale.ROOT,
                        "\n%d of %d truths lie inside. A rank bias is 0 on average if nothing is"
                                + " biased; with %d truths its standard error is %.2f.",
                        inside,
                        rows.size(),
                        truths,
                        0.2887 / Math.sqrt(Math.max(1, truths)));
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
