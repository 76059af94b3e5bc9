package org.secureplaces.app.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.ManifestFile;
import org.secureplaces.files.results.Sha256;
import org.secureplaces.files.results.Tables;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.scenario.ScenarioReader;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.report.Report;
import org.secureplaces.report.finding.ReportContent;
import org.secureplaces.report.finding.Vintage;
import org.secureplaces.run.Workers;

/** A folder of results that was written before. */
public final class StoredResults {

    private static final List<String> WITHOUT_REPORT =
            List.of("backtest", "score", "vintage", "calibrate");

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
        if (manifest.orElseThrow().run().command().equals("fit")) {
            throw Inputs.refusal(
                    folder,
                    "is a result of fit, which keeps no record of a child: run fit on the same file again");
        }
        List<ScenarioFile> files = new ArrayList<>();
        ScenarioReader reader = new ScenarioReader(Register.shipped());
        for (Manifest.Scenario scenario : manifest.orElseThrow().scenarios()) {
            Extends.of(scenario.sources(), problems)
                    .flatMap(layers -> reader.read(layers, scenario.namedSources(), problems))
                    .ifPresent(files::add);
        }
        problems.throwIfAny();
        if (files.isEmpty()) {
            throw Inputs.refusal(
                    folder.resolve(Manifest.FILE), "scenarios must hold one at least, was empty");
        }
        return new StoredResults(folder, manifest.orElseThrow(), List.copyOf(files));
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

    /** The first scenario, with which others are compared. */
    ScenarioFile first() {
        return files.get(0);
    }

    /** Builds the report anew from the tables of the folder, and hands back its answer. */
    public List<String> rebuildReport() {
        Rebuilt rebuilt = rebuilt();
        Writing.report(folder, rebuilt.html());
        return rebuilt.answer();
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
        Optional<AnswerPage> page =
                new StoredCommand(manifest, files, folder).page(folder, problems);
        if (page.isPresent()) {
            return new Rebuilt(page.get().html(), page.get().answer());
        }
        ReportContent content = content(problems);
        List<Vintage> vintages = Vintages.beside(folder, problems);
        problems.throwIfAny();
        Report report = new Report(content, vintages);
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

    /** A report from tables that somebody changed or lost would not say what was simulated. */
    private void requireAsWritten(String file, Manifest.Output output, Problems problems) {
        Path path = folder.resolve(file);
        if (!file.endsWith(".csv")) {
            return;
        }
        Position start = Position.startOf(path.toString());
        if (!Files.exists(path)) {
            problems.add(start, "is missing, though the manifest lists it; run the command again");
        } else if (!Sha256.of(path).equals(output.sha256())) {
            problems.add(start, "was changed since it was written; run the command again");
        }
    }

    /** Runs again, and compares what that yields with what is stored. */
    public Reproduction reproduce(int threads, Workers.Progress progress) {
        return Reproduction.of(
                folder,
                manifest,
                this::isRebuilt,
                scratch ->
                        new StoredCommand(manifest, files, folder).run(scratch, threads, progress));
    }

    private ReportContent content(Problems problems) {
        return Writing.stored(
                Writing.results(folder, problems),
                files,
                manifest,
                Writing.rows(folder, Tables.ASSUMPTIONS, problems),
                Writing.rows(folder, Tables.HISTORY, problems));
    }
}
