package org.secureplaces.files.table;

import static org.secureplaces.files.table.Column.integer;
import static org.secureplaces.files.table.Column.number;
import static org.secureplaces.files.table.Column.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.secureplaces.calibration.Kernel.Target;
import org.secureplaces.calibration.ParameterRow;
import org.secureplaces.calibration.Posterior;
import org.secureplaces.calibration.RankCorrelation;
import org.secureplaces.calibration.RecoveryRow;
import org.secureplaces.calibration.SurfaceRow;
import org.secureplaces.calibration.WaveRow;
import org.secureplaces.evidence.Figure;

/** The files that a calibration writes. */
public final class CalibrationTables {

    /** The file that scenarios name. */
    public static final String POSTERIOR = "posterior.csv";

    /** What was found of each parameter. */
    public static final Table<ParameterRow> PARAMETERS =
            new Table<>(
                    "parameters.csv",
                    List.of(
                            text("parameter", ParameterRow::key),
                            number("prior_low", row -> row.prior().low()),
                            number("prior_high", row -> row.prior().high()),
                            number("mean", ParameterRow::mean),
                            number("low95", ParameterRow::low95),
                            number("high95", ParameterRow::high95),
                            number("share_of_spread_left", ParameterRow::shareOfSpreadLeft),
                            number("independent_draws", ParameterRow::independentDraws),
                            number("disagreement", ParameterRow::disagreement),
                            text("verdict", ParameterRow::verdict)),
                    row ->
                            new ParameterRow(
                                    row.text("parameter"),
                                    new Figure.Range(
                                            row.number("prior_low"), row.number("prior_high")),
                                    row.number("mean"),
                                    row.number("low95"),
                                    row.number("high95"),
                                    row.number("share_of_spread_left"),
                                    row.number("independent_draws"),
                                    row.number("disagreement")));

    /** How the model was simulated. */
    public static final Table<WaveRow> WAVES =
            new Table<>(
                    "waves.csv",
                    List.of(
                            integer("wave", WaveRow::wave),
                            integer("points", WaveRow::points),
                            integer("left_out", WaveRow::leftOut),
                            number("moved", WaveRow::moved)),
                    row ->
                            new WaveRow(
                                    row.integer("wave"),
                                    row.integer("points"),
                                    row.integer("left_out"),
                                    row.number("moved")));

    /** What stands for the simulations of each target. */
    public static final Table<SurfaceRow> SURFACES =
            new Table<>(
                    "surfaces.csv",
                    List.of(
                            integer("wave", SurfaceRow::wave),
                            text("target", SurfaceRow::target),
                            number("observed", SurfaceRow::observed),
                            number("error", SurfaceRow::error),
                            number("emulated", SurfaceRow::emulated),
                            number("chance_sd", SurfaceRow::chanceSd),
                            number("misfit_sd", SurfaceRow::misfitSd),
                            number("explained", SurfaceRow::explained)),
                    row ->
                            new SurfaceRow(
                                    row.integer("wave"),
                                    row.text("target"),
                                    row.number("observed"),
                                    row.number("error"),
                                    row.number("emulated"),
                                    row.number("chance_sd"),
                                    row.number("misfit_sd"),
                                    row.number("explained")));

    /** What was held against the runs. */
    public static final Table<Target> TARGETS =
            new Table<>(
                    "targets.csv",
                    List.of(
                            text("target", Target::name),
                            number("observed", Target::observed),
                            number("error", Target::error)),
                    row ->
                            new Target(
                                    row.text("target"),
                                    row.number("observed"),
                                    row.number("error")));

    /** Which parameters the data know only together. */
    public static final Table<RankCorrelation> RELATIONS =
            new Table<>(
                    "relations.csv",
                    List.of(
                            text("parameter", RankCorrelation::one),
                            text("other", RankCorrelation::other),
                            number("correlation", RankCorrelation::correlation)),
                    row ->
                            new RankCorrelation(
                                    row.text("parameter"),
                                    row.text("other"),
                                    row.number("correlation")));

    /** How known truths were found again. */
    public static final Table<RecoveryRow> RECOVERIES =
            new Table<>(
                    "recoveries.csv",
                    List.of(
                            integer("recovery", RecoveryRow::recovery),
                            text("parameter", RecoveryRow::parameter),
                            number("truth", RecoveryRow::truth),
                            number("low95", RecoveryRow::low95),
                            number("high95", RecoveryRow::high95),
                            integer("rank", RecoveryRow::rank),
                            integer("among", RecoveryRow::among)),
                    row ->
                            new RecoveryRow(
                                    row.integer("recovery"),
                                    row.text("parameter"),
                                    row.number("truth"),
                                    row.number("low95"),
                                    row.number("high95"),
                                    row.integer("rank"),
                                    row.integer("among")));

    private CalibrationTables() {}

    /** Writes the draws: a heading of keys, and a line for each draw. */
    public static void write(Path folder, Posterior posterior) {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(POSTERIOR))) {
            out.write(String.join(",", posterior.keys()) + "\n");
            for (List<Double> draw : posterior.draws()) {
                out.write(String.join(",", draw.stream().map(Decimal::written).toList()) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
