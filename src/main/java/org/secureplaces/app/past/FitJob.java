package org.secureplaces.app.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.app.output.ValidatedFile;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.records.FittedScenario;
import org.secureplaces.files.records.RecordsWriter;
import org.secureplaces.files.records.SnapshotFile;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.table.FitTables;
import org.secureplaces.fitting.Fitted;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.stay.Snapshot;
import org.secureplaces.fitting.stay.SnapshotFit;
import org.secureplaces.question.Fit;

/** Fits parameters to a file of records or of published counts, and writes a folder of results. */
public final class FitJob {

    private static final Window SYNTHETIC_WINDOW =
            new Window(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 3, 31));
    private static final double ROWS_OF_TRUTH = 1620; // that the shipped truth yields on average

    private final Path data;
    private final Fit question;
    private final Manifest manifest;

    /**
     * Takes a question, and the data that are no part of it.
     *
     * @param data records or published counts, which their heading tells
     */
    public FitJob(Path data, Fit question, Request request) {
        this.data = data;
        this.question = question;
        this.manifest = Manifests.of(question, request, List.of());
    }

    /** Reads, fits and writes; returns the answer in words. */
    public List<String> run(Path out) {
        return ValidatedFile.holdsCounts(data) ? snapshots(out) : records(out);
    }

    /** Writes about as many synthetic records as asked for. */
    public static void synthetic(Path out, int rows, long seed) {
        double factor = rows / ROWS_OF_TRUTH;
        synthetic(out, Truth.scaled(factor, factor), seed, "fit --synthetic " + rows);
    }

    /** The same, of children who come again, their referrals joined by the column child. */
    public static void syntheticJoined(Path out, int rows, long seed) {
        double factor = rows / ROWS_OF_TRUTH;
        Truth truth = Truth.joined(factor, factor);
        synthetic(out, truth, seed, "fit --synthetic " + rows + " --repeats");
    }

    private static void synthetic(Path out, Truth truth, long seed, String made) {
        List<String> homes = Register.shipped().openHomes();
        Records records = new SyntheticRecords(truth, SYNTHETIC_WINDOW, homes, seed).make();
        RecordsWriter.write(out, records, made + " --seed " + seed);
    }

    private List<String> records(Path out) {
        Problems problems = new Problems();
        Optional<Records> records =
                ValidatedFile.records(
                        data, question.from(), question.until(), question.latest(), problems);
        problems.throwIfAny();
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            Fitted fitted = Fitted.of(records.orElseThrow(), question.smallCounts());
            write(folder.path(), fitted);
            folder.publish(manifest);
            return FitAnswer.of(fitted);
        }
    }

    private void write(Path folder, Fitted fitted) {
        Fitted.Tables tables = fitted.tables();
        FitTables.PARAMETERS.write(folder, tables.parameters());
        FitTables.COVARIANCES.write(folder, tables.covariances());
        FitTables.STAYS.write(folder, tables.stays());
        FitTables.EXITS.write(folder, tables.exits());
        FitTables.ARRIVALS.write(folder, tables.arrivals());
        FitTables.COUNTS.write(folder, tables.counts());
        FitTables.NOTES.write(folder, tables.notes());
        try {
            Files.writeString(
                    folder.resolve("fitted.yaml"), FittedScenario.text(question.data(), fitted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> snapshots(Path out) {
        Problems problems = new Problems();
        OptionalDouble perYear =
                question.perYear().map(OptionalDouble::of).orElse(OptionalDouble.empty());
        List<Snapshot> snapshots = SnapshotFile.read(data, problems);
        problems.throwIfAny();
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            List<SnapshotFit> fits =
                    snapshots.stream().map(snapshot -> new SnapshotFit(snapshot, perYear)).toList();
            FitTables.PARAMETERS.write(folder.path(), all(fits, SnapshotFit::parameters));
            FitTables.COVARIANCES.write(folder.path(), all(fits, SnapshotFit::covariances));
            FitTables.STAYS.write(folder.path(), all(fits, SnapshotFit::rows));
            FitTables.NOTES.write(folder.path(), all(fits, SnapshotFit::notes));
            folder.publish(manifest);
            return FitAnswer.of(fits);
        }
    }

    private static <T> List<T> all(
            List<SnapshotFit> fits, java.util.function.Function<SnapshotFit, List<T>> rows) {
        List<T> all = new ArrayList<>();
        fits.forEach(fit -> all.addAll(rows.apply(fit)));
        return all;
    }
}
