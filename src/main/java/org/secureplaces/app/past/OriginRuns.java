package org.secureplaces.app.past;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.app.input.Settings;
import org.secureplaces.backtest.Choice;
import org.secureplaces.backtest.Hindsight;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Topic;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.measure.Detail;
import org.secureplaces.run.Workers;
import org.secureplaces.scoring.RivalToBeat;
import org.secureplaces.scoring.Scored;
import org.secureplaces.scoring.Scorer;
import org.secureplaces.simulation.StockPerStart;
import org.secureplaces.stay.Stays;

/** Forecasts from origins: the scenario of each, and how what it yields scored. */
final class OriginRuns {

    private final ScenarioFile base;
    private final Facts.Read facts;
    private final Settings settings;
    private final Scorer judge;
    private final Map<Stays, StockPerStart> stays = new HashMap<>();

    OriginRuns(ScenarioFile base, Facts.Read facts, Settings settings) {
        this.base = base;
        this.facts = facts;
        this.settings = settings;
        this.judge = new Scorer(settings.seed());
    }

    /** One forecast in hindsight that is to be made. */
    record Task(Origin origin, ScenarioFile file, boolean isCustody) {}

    /** Of the children in homes; what is wrong with its scenario becomes problems. */
    Optional<Task> ofHomes(Origin origin, Problems problems) {
        OriginScenario scenario = scenario(origin, Choice.SHIPPED, false);
        List<String> unknown =
                Stream.of(Topic.APPROVED, Topic.CONTRACTED)
                        .filter(topic -> scenario.known().latest(topic).isEmpty())
                        .map(Topic::label)
                        .toList();
        if (!unknown.isEmpty()) {
            problems.add(
                    Position.startOf(facts.file()),
                    "has no "
                            + String.join(" and no ", unknown)
                            + " that was known when the count of "
                            + origin.date()
                            + " came, so that no forecast can start from it: begin with a later"
                            + " year");
            return Optional.empty();
        }
        return scenario.homes(stays, settings, problems).map(file -> new Task(origin, file, false));
    }

    /** Of the children in custody. */
    Optional<Task> ofCustody(Origin origin, Choice choice, Problems problems) {
        return scenario(origin, choice, true)
                .custody(stays, problems)
                .map(file -> new Task(origin, file, true));
    }

    private OriginScenario scenario(Origin origin, Choice choice, boolean isCustody) {
        return new OriginScenario(origin, hindsight(origin).known(), base, choice, isCustody);
    }

    /** Simulates so many futures and holds them against what came. */
    List<Scored> score(Task task, int replications) {
        Plan plan =
                new Plan(
                        List.of(task.file().scenario()),
                        settings.seed(),
                        replications,
                        settings.runsPerDraw(),
                        Detail.FULL);
        Outcomes outcomes =
                new Workers(settings.threads()).run(new Experiment(plan), (done, all) -> {});
        Hindsight hindsight = hindsight(task.origin());
        return task.isCustody() ? hindsight.ofCustody(outcomes) : hindsight.ofHomes(outcomes);
    }

    /** How the naive forecasts of children in custody scored, for which nothing is simulated. */
    List<RivalToBeat.Met> rivals(Task task) {
        return hindsight(task.origin()).rivalsOfCustody(task.file().scenario());
    }

    private Hindsight hindsight(Origin origin) {
        return new Hindsight(origin, facts.facts(), judge);
    }
}
