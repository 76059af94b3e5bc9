package org.secureplaces.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
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
        if (!manifest.outputs().containsKey(Tables.FORECAST.file())) {
            throw Inputs.refusal(
                    folder.resolve(Manifest.FILE),
                    "run.command must be one that makes a forecast, such as forecast or closures,"
                            + " was '"
                            + manifest.run().command()
                            + "'");
        }
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
            AnswerFolder.write(folder, page.get());
            return page.get().answer();
        }
        ReportContent content = content(problems);
        List<Vintage> vintages = Vintages.beside(folder, problems);
        problems.throwIfAny();
        return Writing.report(folder, new Report(content, vintages)).answer();
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

    /**
     * What running again yielded: whether each file is as it was.
     *
     * @param results that were written
     * @param named files that a scenario names, as they lie there today
     */
    public record Again(Map<String, Boolean> results, Map<String, Boolean> named) {

        /** Whether the results are equal, whatever became of what they were made from. */
        public boolean resultsAreEqual() {
            return results.values().stream().allMatch(same -> same);
        }

        /** Every file and whether it is equal, results first. */
        public Map<String, Boolean> all() {
            Map<String, Boolean> all = new LinkedHashMap<>(results);
            all.putAll(named);
            return all;
        }
    }

    /**
     * Runs again into a folder beside, and says of each file whether it is equal; and of each file
     * that a scenario names and that still lies where it lay whether it is as it was then.
     */
    public Again reproduce(int threads, Workers.Progress progress) {
        Path scratch = folder.resolveSibling("." + folder.getFileName() + ".again");
        try {
            new StoredCommand(manifest, files, folder).run(scratch, threads, progress);
            Map<String, Boolean> equal = new LinkedHashMap<>();
            Map<String, Boolean> named = new LinkedHashMap<>();
            manifest.outputs()
                    .forEach(
                            (file, output) -> {
                                Path again = scratch.resolve(file);
                                boolean same =
                                        Files.exists(again)
                                                && Sha256.of(again).equals(output.sha256());
                                equal.put(file, same);
                            });
            for (Manifest.Scenario scenario : manifest.scenarios()) {
                scenario.named().forEach(file -> compare(file, named));
            }
            return new Again(equal, named);
        } finally {
            remove(scratch);
        }
    }

    private static void compare(Manifest.StoredFile file, Map<String, Boolean> equal) {
        Path path = Path.of(file.file());
        if (Files.exists(path)) {
            Problems unread = new Problems();
            Optional<String> text = TextFile.read(path, file.file(), unread);
            equal.put(file.file(), text.map(now -> now.equals(file.text())).orElse(false));
        }
    }

    private ReportContent content(Problems problems) {
        return Writing.stored(
                Writing.results(folder, problems),
                files,
                manifest,
                Writing.rows(folder, Tables.ASSUMPTIONS, problems),
                Writing.rows(folder, Tables.HISTORY, problems));
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
