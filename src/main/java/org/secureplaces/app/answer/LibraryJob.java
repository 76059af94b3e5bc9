package org.secureplaces.app.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.app.futures.Round;
import org.secureplaces.app.futures.Simulation;
import org.secureplaces.app.futures.Source;
import org.secureplaces.app.input.AskedTexts;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.FutureFiles;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.app.output.PageFile;
import org.secureplaces.evidence.Figure;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.Tables;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.forecast.Comparisons;
import org.secureplaces.forecast.row.LibraryRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Library;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.report.LibraryPage;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;

/** Runs a library of scenarios side by side, each against the one that it builds on. */
public final class LibraryJob implements Divisible {

    private static final String BASELINE = "baseline.yaml";
    private static final String DRAWN = "drawn";
    private static final List<String> SHARES = List.of("0", "0.5", "1");

    /** The name of the page in a folder of results. */
    public static final String PAGE = "library.md";

    private final Path folder;
    private final Settings settings;

    private final Library question;
    private final List<ScenarioFile> all;
    private final Manifest manifest;

    /** Takes a question and how it was asked. */
    public LibraryJob(Library question, Request request) {
        this.folder = Path.of(question.folder());
        this.settings = Settings.of(question, request);
        this.question = question;
        this.all = Inputs.of(question.scenarios());
        this.manifest = Manifests.of(question, request, all);
    }

    /**
     * Runs every scenario, and arrangements and levers again at caution shares of 0, a half and 1;
     * writes a folder of results, and its page a second time where one is asked for.
     *
     * @throws org.secureplaces.files.InputException if they cannot be written
     */
    public List<LibraryRow> run(Path out, Optional<Path> page, Progress progress) {
        try (Simulation simulation = Simulation.of(out, manifest, settings)) {
            return run(out, page, simulation, progress);
        }
    }

    private List<LibraryRow> run(Path out, Optional<Path> page, Source source, Progress progress) {
        Optional<PageFile> copy = page.map(PageFile::at);
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            List<LibraryRow> rows = Tables.LIBRARY.rounded(write(folder.path(), source, progress));
            String text = new LibraryPage(rows, questions(all), runs(), years()).text();
            PageFile.at(folder.path().resolve(PAGE)).write(text);
            folder.publish(manifest);
            copy.ifPresent(file -> file.write(text));
            source.done();
            return rows;
        }
    }

    @Override
    public List<String> answer(Path out, Source source, Workers.Progress progress) {
        return List.of(answer(run(out, Optional.empty(), source, round -> progress)));
    }

    /** What its page tells. */
    public static String answer(List<LibraryRow> rows) {
        long scenarios = rows.stream().map(LibraryRow::file).distinct().count();
        return "What " + scenarios + " scenarios change";
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public List<Round> rounds() {
        List<Round> rounds = new ArrayList<>();
        rounds.add(round(all, DRAWN));
        if (question.caution()) {
            SHARES.forEach(share -> rounds.add(round(levers(), share)));
        }
        return rounds;
    }

    private int years() {
        return all.get(0).scenario().horizon().length().getYears();
    }

    private List<LibraryRow> write(Path results, Source source, Progress progress) {
        List<LibraryRow> rows = new ArrayList<>();
        for (Round round : rounds()) {
            boolean isDrawn = round.name().equals(DRAWN);
            Outcomes outcomes = source.outcomes(round, progress.of(round.name()));
            rows.addAll(differences(outcomes, isDrawn ? all : levers(), round.name()));
            if (isDrawn) {
                FutureFiles.levels(results, outcomes);
            }
        }
        Tables.LIBRARY.write(results, rows);
        return rows;
    }

    private List<ScenarioFile> levers() {
        return all.stream().filter(this::isLever).toList();
    }

    private LibraryPage.Runs runs() {
        return new LibraryPage.Runs(settings.replications(), settings.runsPerDraw());
    }

    /** Hears of each round of simulations how far it is. */
    @FunctionalInterface
    public interface Progress {
        Workers.Progress of(String round);
    }

    /**
     * The scenarios of a folder, but the benchmark and the dated checks.
     *
     * @throws org.secureplaces.files.InputException with every problem of every file
     */
    public static List<ScenarioText> scenarios(Path folder) {
        return Inputs.withoutFolders(Inputs.check(files(folder)));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isRegularFile(folder.resolve(BASELINE))) {
            throw Inputs.refusal(folder, "must be a folder with " + BASELINE + " in it");
        }
        List<Path> files = new ArrayList<>();
        files.add(folder.resolve(BASELINE));
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.equals(folder.resolve(BASELINE)))
                    .filter(file -> !file.startsWith(folder.resolve("bench")))
                    .filter(file -> !file.startsWith(folder.resolve("checks")))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private boolean isLever(ScenarioFile file) {
        Path path = Path.of(file.fileName());
        return path.startsWith(folder.resolve("levers"))
                || path.startsWith(folder.resolve("arrangements"))
                || path.equals(folder.resolve("case-for-long-term-change.yaml"))
                || path.equals(folder.resolve(BASELINE));
    }

    private List<LibraryRow> differences(
            Outcomes outcomes, List<ScenarioFile> files, String caution) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        files.forEach(file -> numbers.put(file.fileName(), numbers.size()));
        List<LibraryRow> rows = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            ScenarioFile file = files.get(number);
            int base = baseOf(file, numbers);
            if (base != number) {
                Comparisons.between(outcomes, base, number, SeriesName::isOfWholeForecast).stream()
                        .map(row -> new LibraryRow(nameOf(file), caution, row))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private Round round(List<ScenarioFile> files, String caution) {
        List<Scenario> scenarios =
                Inputs.scenarios(files, settings.years()).stream()
                        .map(scenario -> cautious(scenario, caution))
                        .toList();
        Plan plan =
                new Plan(
                        scenarios,
                        settings.seed(),
                        settings.replications(),
                        settings.runsPerDraw(),
                        Detail.HEADLINE);
        return new Round(caution, new Experiment(plan));
    }

    private String nameOf(ScenarioFile file) {
        return folder.relativize(Path.of(file.fileName())).toString().replace('\\', '/');
    }

    /** The nearest file that it extends and that is in the library, or the baseline. */
    private static int baseOf(ScenarioFile file, Map<String, Integer> numbers) {
        int base = 0;
        List<Layers.Layer> baseFirst = file.layers().baseFirst();
        for (Layers.Layer layer : baseFirst.subList(0, baseFirst.size() - 1)) {
            String name = Path.of(layer.source().file()).normalize().toString();
            base = numbers.getOrDefault(name, base);
        }
        return baseFirst.size() == 1 ? numbers.getOrDefault(file.fileName(), 0) : base;
    }

    private static Scenario cautious(Scenario scenario, String share) {
        return share.equals(DRAWN)
                ? scenario
                : scenario.with(
                        scenario.capacity()
                                .withCautionShare(
                                        Figure.fixed(
                                                "estate.caution_share",
                                                Double.parseDouble(share))));
    }

    /** The question in the first comment of each file. */
    private Map<String, String> questions(List<ScenarioFile> files) {
        Map<String, String> questions = new LinkedHashMap<>();
        for (ScenarioFile file : files) {
            questions.put(nameOf(file), AskedTexts.question(file));
        }
        return questions;
    }
}
