package org.secureplaces.app.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.app.past.OriginRuns.Task;
import org.secureplaces.backtest.Choice;
import org.secureplaces.backtest.Hindsight;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Origins;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Choices;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.ScoreTables;
import org.secureplaces.question.Backtest;
import org.secureplaces.run.Workers;
import org.secureplaces.scoring.Alternative;
import org.secureplaces.scoring.RivalToBeat;
import org.secureplaces.scoring.Scored;
import org.secureplaces.scoring.Verdict;

/**
 * Forecasts from past origins with only what was published by then, holds each forecast against
 * what came, and writes a folder of scores.
 */
public final class BacktestJob {

    private static final int LEAST_DRAWS = 50;

    private final ScenarioFile base;
    private final Facts.Read facts;
    private final Settings settings;
    private final Backtest question;
    private final OriginRuns runs;
    private final Manifest manifest;

    /** Takes a question and how it was asked. */
    public BacktestJob(Backtest question, Request request) {
        Problems problems = new Problems();
        this.base = Inputs.of(question.scenario());
        this.facts = Facts.read(question.facts(), problems);
        problems.throwIfAny();
        this.settings = Settings.of(question, request);
        this.question = question;
        this.runs = new OriginRuns(base, facts, settings);
        this.manifest = Manifests.of(question, request, List.of(base));
    }

    /** How good the forecasts were, and which naive forecasts they must beat. */
    public record Found(List<Verdict> verdicts, List<RivalToBeat> rivals) {
        public Found {
            verdicts = List.copyOf(verdicts);
            rivals = List.copyOf(rivals);
        }
    }

    /** Runs every origin and writes the folder. */
    public Found run(Path out, Workers.Progress progress) {
        List<Task> tasks = tasks();
        int futures = settings.replications();
        boolean hasCustody = tasks.stream().anyMatch(Task::isCustody);
        List<RivalToBeat> rivals = hasCustody ? rivals() : List.of();
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            List<Scored> scored = new ArrayList<>();
            for (int number = 0; number < tasks.size(); number++) {
                scored.addAll(runs.score(tasks.get(number), futures));
                progress.done(number + 1, tasks.size());
            }
            scored.sort(Comparator.comparing(one -> one.subject().measure()));
            List<Verdict> verdicts = Verdict.of(scored, Hindsight::inSample);
            ScoreTables.BACKTEST.write(folder.path(), scored);
            ScoreTables.SCORES.write(folder.path(), verdicts);
            ScoreTables.RIVALS.write(folder.path(), ScoreTables.Contestant.of(rivals));
            write(folder.path(), tasks);
            folder.publish(manifest);
            return new Found(verdicts, rivals);
        }
    }

    /**
     * How forecasts of children in custody would have scored with other choices of what is assumed,
     * the shipped one first; a quarter of the futures, but enough draws for a band, are simulated.
     */
    public List<Alternative> alternatives(Workers.Progress progress) {
        int futures = futuresOfAlternatives();
        List<Choice> choices = Choices.shipped();
        List<Origin> origins = new Origins(facts.facts()).ofCustody(question.from(), question.to());
        List<Alternative> alternatives = new ArrayList<>();
        for (int number = 0; number < choices.size(); number++) {
            List<Scored> scored = new ArrayList<>();
            for (Task task : custody(origins, choices.get(number))) {
                scored.addAll(runs.score(task, futures));
            }
            alternatives.add(Alternative.of(choices.get(number).name(), scored));
            progress.done(number + 1, choices.size());
        }
        return List.copyOf(alternatives);
    }

    /** How many futures of each origin the other choices are tried with. */
    public int futuresOfAlternatives() {
        int all = settings.replications();
        return Math.min(all, Math.max(all / 4, LEAST_DRAWS * settings.runsPerDraw()));
    }

    /** Named by the same years whichever are asked for. */
    private List<RivalToBeat> rivals() {
        int last = RivalToBeat.BEFORE.getYear() - 1;
        List<Origin> origins = new Origins(facts.facts()).ofCustody(RivalToBeat.FIRST_YEAR, last);
        List<RivalToBeat.Met> met = new ArrayList<>();
        custody(origins, Choice.SHIPPED).forEach(task -> met.addAll(runs.rivals(task)));
        return RivalToBeat.of(met);
    }

    private List<Task> custody(List<Origin> origins, Choice choice) {
        Problems problems = new Problems();
        List<Task> tasks = new ArrayList<>();
        origins.forEach(origin -> runs.ofCustody(origin, choice, problems).ifPresent(tasks::add));
        problems.throwIfAny();
        return tasks;
    }

    private List<Task> tasks() {
        Origins origins = new Origins(facts.facts());
        Problems problems = new Problems();
        List<Task> tasks = new ArrayList<>();
        for (Origin origin : origins.ofHomes(question.from(), question.to())) {
            runs.ofHomes(origin, problems).ifPresent(tasks::add);
        }
        for (Origin origin : origins.ofCustody(question.from(), question.to())) {
            runs.ofCustody(origin, Choice.SHIPPED, problems).ifPresent(tasks::add);
        }
        problems.throwIfAny();
        if (tasks.isEmpty()) {
            throw Inputs.refusal(
                    Path.of(facts.file()),
                    "has no count from "
                            + question.from()
                            + " to "
                            + question.to()
                            + " to start from");
        }
        return tasks;
    }

    /** The facts used and the scenario of each origin, so that anyone can run it. */
    private void write(Path folder, List<Task> tasks) {
        try {
            Files.writeString(folder.resolve(Facts.FILE), facts.text());
            for (Task task : tasks) {
                var layers = task.file().layers().baseFirst();
                Files.writeString(
                        folder.resolve(task.file().fileName()),
                        layers.get(layers.size() - 1).source().text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
