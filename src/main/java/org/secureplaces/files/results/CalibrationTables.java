package org.secureplaces.files.results;

import static org.secureplaces.files.results.Column.integer;
import static org.secureplaces.files.results.Column.number;
import static org.secureplaces.files.results.Column.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.secureplaces.calibration.Generation;
import org.secureplaces.calibration.Kernel.Target;
import org.secureplaces.calibration.ParameterRow;
import org.secureplaces.calibration.Posterior;
import org.secureplaces.calibration.RecoveryRow;
import org.secureplaces.calibration.Relation;
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
                                    row.number("independent_draws")));

    /** How the tolerance came down. */
    public static final Table<Generation> GENERATIONS =
            new Table<>(
                    "generations.csv",
                    List.of(
                            integer("generation", Generation::number),
                            number("tolerance", Generation::tolerance),
                            number("effective_particles", Generation::effective),
                            integer("families", Generation::families),
                            number("moved_points", Generation::movedPoints),
                            number("moved_chances", Generation::movedChances)),
                    row ->
                            new Generation(
                                    row.integer("generation"),
                                    row.number("tolerance"),
                                    row.number("effective_particles"),
                                    row.integer("families"),
                                    row.number("moved_points"),
                                    row.number("moved_chances")));

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
    public static final Table<Relation> RELATIONS =
            new Table<>(
                    "relations.csv",
                    List.of(
                            text("parameter", Relation::one),
                            text("other", Relation::other),
                            number("correlation", Relation::correlation)),
                    row ->
                            new Relation(
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
                            integer("among", RecoveryRow::among),
                            number("tolerance", RecoveryRow::tolerance)),
                    row ->
                            new RecoveryRow(
                                    row.integer("recovery"),
                                    row.text("parameter"),
                                    row.number("truth"),
                                    row.number("low95"),
                                    row.number("high95"),
                                    row.integer("rank"),
                                    row.integer("among"),
                                    row.number("tolerance")));

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
