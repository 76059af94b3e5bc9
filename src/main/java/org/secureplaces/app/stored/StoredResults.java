package org.secureplaces.app.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.output.ReportCopies;
import org.secureplaces.app.output.Reproduction;
import org.secureplaces.app.output.Writing;
import org.secureplaces.app.past.FitJob;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.futures.KeptFutures;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.ManifestFile;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.PastRecordFile;
import org.secureplaces.files.table.Tables;
import org.secureplaces.question.Fit;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Question;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.report.Report;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.finding.Vintage;
import org.secureplaces.run.Workers;

/** A folder of results that was written before. */
public final class StoredResults {

    private static final List<String> WITHOUT_REPORT =
            List.of(
                    "backtest",
                    "score",
                    "vintage",
                    "calibrate",
                    "library",
                    "checks",
                    "solve-acceptance");

    private final Path folder;
    private final Manifest manifest;
    private final List<ScenarioFile> files;

    private StoredResults(Path folder, Manifest manifest, List<ScenarioFile> files) {
        this.folder = folder;
        this.manifest = manifest;
        this.files = files;
    }

    /**
     * Reads the manifest of a folder and the scenarios in it.
     *
     * @throws org.secureplaces.files.InputException if the folder is not one of results
     */
    public static StoredResults read(Path folder) {
        Problems problems = new Problems();
        Optional<Manifest> manifest = ManifestFile.read(folder, problems);
        problems.throwIfAny();
        requireWhole(folder, manifest.orElseThrow());
        Question question = manifest.orElseThrow().question();
        return new StoredResults(folder, manifest.orElseThrow(), Inputs.of(question.scenarios()));
    }

    private static void requireWhole(Path folder, Manifest manifest) {
        String shard = manifest.run().shard();
        if (!shard.isEmpty()) {
            throw Inputs.refusal(
                    folder,
                    "is a part only, shard "
                            + shard
                            + " of an answer of '"
                            + manifest.run().command()
                            + "': merge DIR... --out DIR joins all of them to a result");
        }
    }

    /**
     * Checks that the results hold a forecast.
     *
     * @throws org.secureplaces.files.InputException if they answer another question
     */
    void requireForecast() {
        String file = Tables.FORECAST.file();
        Manifest.Output written = manifest.outputs().get(file);
        if (written == null) {
            throw Inputs.refusal(
                    folder.resolve(Manifest.FILE),
                    "outputs must hold forecast.csv, which the command forecast writes; these are"
                            + " results of '"
                            + manifest.run().command()
                            + "'");
        }
        Problems problems = new Problems();
        requireAsWritten(file, written, problems);
        problems.throwIfAny();
    }

    /** What the results were made from. */
    Manifest manifest() {
        return manifest;
    }

    /** Where they lie. */
    Path folder() {
        return folder;
    }

    /** The scenarios, in the order of the question. */
    List<ScenarioFile> files() {
        return files;
    }

    /** The question that the forecast among the results answers. */
    Forecast forecast() {
        Question question = manifest.question();
        if (question instanceof Forecast forecast) {
            return forecast;
        }
        if (question instanceof org.secureplaces.question.Vintage vintage) {
            return vintage.forecast();
        }
        throw Inputs.refusal(
                folder.resolve(Manifest.FILE),
                "question.kind must be forecast or vintage, was of '" + question.command() + "'");
    }

    /**
     * Builds the report anew from the tables of the folder with the copies that are asked for, and
     * hands back its answer.
     *
     * @throws org.secureplaces.files.MachineException if a copy cannot be made; then nothing was
     *     written
     */
    public List<String> rebuildReport(ReportCopies copies) {
        requireOtherThanFit();
        Rebuilt rebuilt = rebuilt();
        copies.make(rebuilt.html(), rebuilt.answer(), manifest);
        Writing.report(folder, rebuilt.html());
        copies.publish();
        return rebuilt.answer();
    }

    /**
     * The answer in plain words, built from the tables of the folder; nothing is written.
     *
     * @throws InputException if the results have no report, or were changed
     */
    public List<String> answer() {
        requireOtherThanFit();
        return rebuilt().answer();
    }

    /** The names of the scenarios, in the order of the question. */
    public List<String> scenarios() {
        return files.stream().map(file -> file.scenario().name()).toList();
    }

    /** A page and its answer. */
    private record Rebuilt(String html, List<String> answer) {}

    private Rebuilt rebuilt() {
        if (WITHOUT_REPORT.contains(manifest.run().command())) {
            throw Inputs.refusal(
                    folder,
                    "is of the command "
                            + manifest.run().command()
                            + ", which has no report; expected a forecast");
        }
        Problems problems = new Problems();
        manifest.outputs().forEach((file, output) -> requireAsWritten(file, output, problems));
        problems.throwIfAny();
        Optional<AnswerPage> page = new StoredPage(manifest, folder).page(problems);
        if (page.isPresent()) {
            return new Rebuilt(page.get().html(), page.get().answer());
        }
        ReportContent content = content(problems);
        List<Vintage> vintages = Vintages.beside(folder, problems);
        problems.throwIfAny();
        Report report = new Report(content, vintages, PastRecordFile.shipped());
        return new Rebuilt(report.html(), report.answer());
    }

    /** Whether a file is the report as it is built from the tables today. */
    private boolean isRebuilt(Path file) {
        if (!file.endsWith(Writing.REPORT)) {
            return false;
        }
        try {
            return Files.readString(file).equals(rebuilt().html());
        } catch (InputException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A report from tables that somebody changed or lost would not say what was simulated. The
     * files of single futures are large and may have been left out.
     */
    private void requireAsWritten(String file, Manifest.Output output, Problems problems) {
        Path path = folder.resolve(file);
        boolean isLeftOut = file.endsWith(".parquet") && !Files.exists(path);
        if (isLeftOut || !file.endsWith(".csv") && !file.endsWith(".parquet")) {
            return;
        }
        Position start = Position.startOf(path.toString());
        if (!Files.exists(path)) {
            problems.add(start, "is missing, though the manifest lists it; run the command again");
        } else if (!Sha256.of(path).equals(output.sha256())) {
            problems.add(start, "was changed since it was written; run the command again");
        }
    }

    /** What no folder of results holds can only come from whoever asks. */
    private void requireOtherThanFit() {
        if (manifest.question() instanceof Fit) {
            throw Inputs.refusal(
                    folder,
                    "is a result of fit, which keeps no record of a child: run fit on the same file"
                            + " again, or reproduce with --data FILE");
        }
    }

    /**
     * Asks again, and compares what that yields with what is stored.
     *
     * @param data the folder in which the files lie that scenarios name, where not as stored
     */
    public Reproduction reproduce(int threads, Optional<Path> data, Workers.Progress progress) {
        requireOtherThanFit();
        Request request = Request.again(manifest.run(), threads);
        return Reproduction.of(
                folder,
                manifest,
                this::isRebuilt,
                data,
                scratch -> new Answers(request, scratch, progress).answer(manifest.question()));
    }

    /** Fits again to a file of data, and compares what that yields with what is stored. */
    public Reproduction reproduce(Path data) {
        if (!(manifest.question() instanceof Fit fit)) {
            throw Inputs.refusal(
                    "--data",
                    "goes with results of fit, these are of "
                            + manifest.run().command()
                            + "; of these it may be the folder of files that a scenario names");
        }
        Request request = Request.again(manifest.run(), 1);
        return Reproduction.of(
                folder,
                manifest,
                file -> false,
                Optional.empty(),
                scratch -> new FitJob(data, fit, request).run(scratch));
    }

    private ReportContent content(Problems problems) {
        Manifest.Run run = manifest.run();
        return Writing.stored(
                        Writing.results(folder, problems),
                        files,
                        manifest,
                        Writing.rows(folder, Tables.ASSUMPTIONS, problems),
                        Writing.rows(folder, Tables.HISTORY, problems))
                .with(KeptFutures.read(folder, run.replications(), run.runsPerDraw()));
    }
}
