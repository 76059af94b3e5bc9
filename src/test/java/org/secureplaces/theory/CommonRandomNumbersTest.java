package org.secureplaces.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.ScenarioReader;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;

/**
 * What a closure changes is known far better from pairs of runs on the same random numbers than
 * from independent runs: so much larger is the variance of the difference of two independent runs.
 */
class CommonRandomNumbersTest {

    private static final int REPLICATIONS = 60;
    private static final int YEARS = 5;

    /** A shipped scenario with every figure known, so that runs differ by chance alone. */
    private static Scenario shipped(String file) {
        Problems problems = new Problems();
        Scenario scenario =
                new ScenarioReader(Register.shipped())
                        .read(Path.of("scenarios", file), problems)
                        .orElseThrow()
                        .scenario();
        return scenario.with(scenario.horizon().forYears(YEARS))
                .map(CommonRandomNumbersTest::known);
    }

    private static Figure known(Figure figure) {
        boolean wanders = figure.key().endsWith("walk.yearly_sd");
        return figure.at(wanders ? 0 : figure.value());
    }

    /** Variance of the difference of independent runs over that of runs on the same numbers. */
    private static double gain(Runs runs, Measure measure) {
        double[] before = runs.sample(0, measure).values();
        double[] after = runs.sample(1, measure).values();
        double[] difference = new double[before.length];
        for (int replication = 0; replication < before.length; replication++) {
            difference[replication] = after[replication] - before[replication];
        }
        double independent = StatUtils.variance(before) + StatUtils.variance(after);
        double gain = independent / StatUtils.variance(difference);
        TheoryTable.add("gain for " + measure.label(), 1, gain, Double.NaN, before.length);
        return gain;
    }

    /** SSJ's inventory example gains a factor of 19.95; independent runs would give 1. */
    @Test
    void the_effect_of_a_closure_is_known_from_far_fewer_pairs_than_independent_runs() {
        Runs runs = Runs.of(REPLICATIONS, shipped("baseline.yaml"), shipped("close-atkinson.yaml"));
        assertThat(gain(runs, Measure.SHARE_PLACED)).as("share placed").isGreaterThan(5);
        assertThat(gain(runs, Measure.WAITING)).as("waiting").isGreaterThan(5);
        assertThat(gain(runs, Measure.DAYS_TO_PLACE)).as("days to a place").isGreaterThan(3);
        assertThat(gain(runs, Measure.CHILDREN_ACCOMMODATED)).as("children").isGreaterThan(3);
    }
}
