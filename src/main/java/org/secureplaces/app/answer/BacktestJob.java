package org.secureplaces.app.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.backtest.CustodyScenario;
import org.secureplaces.backtest.Hindsight;
import org.secureplaces.backtest.HomesScenario;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Origins;
import org.secureplaces.backtest.Priors;
import org.secureplaces.backtest.Setting;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.files.backtest.OriginText;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.results.ScoreTables;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Backtest;
import org.secureplaces.run.Workers;
import org.secureplaces.scoring.Judge;
import org.secureplaces.scoring.RivalToBeat;
import org.secureplaces.scoring.Scored;
import org.secureplaces.scoring.Verdict;

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
        boolean hasCustody = tasks.stream().anyMatch(Task::isCustody);
        List<RivalToBeat> rivals = hasCustody ? rivals() : List.of();
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            List<Scored> scored = new ArrayList<>();
            Judge judge = new Judge(settings.seed());
            for (int number = 0; number < tasks.size(); number++) {
                scored.addAll(score(tasks.get(number), judge));
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

    /** Named by the same years whichever are asked for. */
    private List<RivalToBeat> rivals() {
        Problems problems = new Problems();
        List<Task> tasks = new ArrayList<>();
        int last = RivalToBeat.BEFORE.getYear() - 1;
        for (Origin origin : new Origins(facts.facts()).ofCustody(RivalToBeat.FIRST_YEAR, last)) {
            add(tasks, origin, true, problems);
        }
        problems.throwIfAny();
        List<RivalToBeat.Met> met = new ArrayList<>();
        Judge judge = new Judge(settings.seed());
        for (Task task : tasks) {
            Hindsight hindsight = new Hindsight(task.origin(), facts.facts(), judge);
            met.addAll(hindsight.rivalsOfCustody(task.file().scenario()));
        }
        return RivalToBeat.of(met);
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
        Priors priors = Facts.priors();
        Hindsight hindsight = new Hindsight(origin, facts.facts(), new Judge(settings.seed()));
        List<Setting> settings =
                isCustody
                        ? new CustodyScenario(hindsight.known(), priors)
                                .settings(origin, Origins.YEARS)
                        : new HomesScenario(hindsight.known(), priors)
                                .settings(origin, Origins.simulated(origin));
        String name = (isCustody ? "custody-" : "homes-") + origin.date();
        OriginText.scenario(name + ".yaml", "Backtest: " + name, settings, base, problems)
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
