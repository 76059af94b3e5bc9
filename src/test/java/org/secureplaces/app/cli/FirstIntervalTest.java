package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.Statistics;
import org.secureplaces.support.Shell;

/**
 * The first words of the lab give an average with its error after twenty futures; the average of
 * four hundred lies within that error as often as is said.
 */
class FirstIntervalTest {

    private static final int FIRST = 20;
    private static final int ALL = 400;
    private static final int PER_DRAW = 2;
    private static final int SEEDS = 200;

    /** So few children that two hundred times four hundred futures take a minute. */
    private static final String TINY =
            """
            name: Three small homes
            extends: baseline.yaml
            known_until: 2023-03-31
            forecast_from: 2023-04-01
            years: 1
            start: empty
            demand:
              welfare_england: {per_year: 40}
              welfare_wales: {per_year: 1}
              remand: {per_year: 1}
              dto: {per_year: 1}
              other_sentence: {per_year: 1}
              others: {per_year: 1}
            estate:
              homes:
                - {home: North, region: North East, latitude: 54.9, longitude: -1.6, welfare: 7, justice: 2, assumed: example}
                - {home: South, region: South East, latitude: 51.2, longitude: -0.5, welfare: 5, justice: 0, assumed: example}
                - {home: West, region: South West, latitude: 51.1, longitude: -2.8, welfare: 6, justice: 2, assumed: example}
            known_events: []
            """;

    private final Path folder;

    FirstIntervalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @Tag("long")
    void in_200_seeds_the_first_interval_holds_the_later_average_in_93_of_100() throws Exception {
        Files.writeString(folder.resolve("small.yaml"), TINY);
        Files.writeString(folder.resolve("closed.yaml"), Shell.CLOSED);
        List<Scenario> scenarios =
                Inputs.read(List.of(folder.resolve("small.yaml"), folder.resolve("closed.yaml")))
                        .stream()
                        .map(ScenarioFile::scenario)
                        .toList();
        List<Boolean> held = new ArrayList<>();
        new Workers(2)
                .each(
                        SEEDS,
                        seed -> {
                            double[] by = differences(scenarios, seed + 1);
                            Band first =
                                    new Statistics(Arrays.copyOf(by, FIRST), PER_DRAW)
                                            .meanInterval();
                            double mean = new Statistics(by, PER_DRAW).mean();
                            return first.low() <= mean && mean <= first.high();
                        },
                        held::add);
        assertThat(held.stream().filter(one -> one).count())
                .isGreaterThanOrEqualTo(Math.round(0.93 * SEEDS));
    }

    /** How many more children get no place, future by future. */
    private static double[] differences(List<Scenario> scenarios, long seed) {
        Plan plan = new Plan(scenarios, seed, ALL, PER_DRAW, Detail.HEADLINE);
        Experiment experiment = new Experiment(plan);
        List<List<Measured>> futures = new ArrayList<>();
        for (int draw = 0; draw < plan.draws(); draw++) {
            futures.addAll(experiment.run(draw).futures());
        }
        Outcomes outcomes = new Outcomes(plan, experiment.layout(), futures);
        int index = outcomes.layout().index(Measure.CHILDREN_WITHOUT_PLACE, "route=welfare", "all");
        double[] base = outcomes.values(0, index);
        double[] other = outcomes.values(1, index);
        double[] by = new double[base.length];
        for (int future = 0; future < by.length; future++) {
            by[future] = other[future] - base[future];
        }
        return by;
    }
}
