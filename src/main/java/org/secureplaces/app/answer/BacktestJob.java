package org.secureplaces.app.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.backtest.Hindsight;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Origins;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.results.ScoreTables;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Backtest;
import org.secureplaces.run.Workers;
import org.secureplaces.scoring.Judge;
import org.secureplaces.scoring.Scored;
import org.secureplaces.scoring.Verdict;
import org.secureplaces.simulation.StockPerStart;
import org.secureplaces.stay.Stays;

/**
 * Forecasts from past origins with only what was published by then, holds each forecast against
 * what came, and writes a folder of scores.
 */
public final class BacktestJob {

    private final ScenarioFile base;
    private final Facts.Read facts;
    private final Settings settings;
    private final Backtest question;
    private final Manifest manifest;
    private final Map<Stays, StockPerStart> stays = new HashMap<>();

    /** Takes a question and how it was asked. */
    public BacktestJob(Backtest question, Request request) {
        Problems problems = new Problems();
        this.base = Inputs.of(question.scenario());
        this.facts = Facts.read(question.facts(), problems);
        problems.throwIfAny();
        this.settings = Settings.of(question, request);
        this.question = question;
        this.manifest = Manifests.of(question, request, List.of(base));
    }

    /** One forecast in hindsight that is to be made. */
    private record Task(Origin origin, ScenarioFile file, boolean isCustody) {}

    /** Runs every origin and writes the folder; returns how good the forecasts were. */
    public List<Verdict> run(Path out, Workers.Progress progress) {
        List<Task> tasks = tasks();
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            List<Scored> scored = new ArrayList<>();
            Judge judge = new Judge(settings.seed());
            for (int number = 0; number < tasks.size(); number++) {
                scored.addAll(score(tasks.get(number), judge));
                progress.done(number + 1, tasks.size());
            }
            scored.sort(Comparator.comparing(one -> one.subject().measure()));
            List<Verdict> verdicts = Verdict.of(scored);
            ScoreTables.BACKTEST.write(folder.path(), scored);
            ScoreTables.SCORES.write(folder.path(), verdicts);
            write(folder.path(), tasks);
            folder.publish(manifest);
            return verdicts;
        }
    }

    private List<Scored> score(Task task, Judge judge) {
        Plan plan =
                new Plan(
                        List.of(task.file().scenario()),
                        settings.seed(),
                        settings.replications(),
                        settings.runsPerDraw(),
                        Detail.FULL);
        Outcomes outcomes =
                new Workers(settings.threads()).run(new Experiment(plan), (done, all) -> {});
        Hindsight hindsight = new Hindsight(task.origin(), facts.facts(), judge);
        return task.isCustody() ? hindsight.ofCustody(outcomes) : hindsight.ofHomes(outcomes);
    }

    private List<Task> tasks() {
        Origins origins = new Origins(facts.facts());
        Problems problems = new Problems();
        List<Task> tasks = new ArrayList<>();
        for (Origin origin : origins.ofHomes(question.from(), question.to())) {
            add(tasks, origin, false, problems);
        }
        for (Origin origin : origins.ofCustody(question.from(), question.to())) {
            add(tasks, origin, true, problems);
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

    private void add(List<Task> tasks, Origin origin, boolean isCustody, Problems problems) {
        Hindsight hindsight = new Hindsight(origin, facts.facts(), new Judge(settings.seed()));
        OriginScenario scenario =
                new OriginScenario(origin, hindsight.known(), Facts.priors(), base, isCustody);
        scenario.file(stays, settings, problems)
                .ifPresent(file -> tasks.add(new Task(origin, file, isCustody)));
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
