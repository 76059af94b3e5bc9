package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.Replication;
import org.secureplaces.simulation.Textbook;

/**
 * Simulation-based calibration: the ranks of truths among 18 draws of their posteriors fall into 19
 * bins, each as likely as any other, if the method is right; the synthetic observations carry the
 * kernel's error. 200 truths notice a posterior that is a third too narrow.
 */
@Tag("long")
class RankCheckTest {

    private static final int TRUTHS = 200;
    private static final int AMONG = 18;

    @Test
    void the_rate_of_a_Poisson_law_has_uniform_ranks() {
        Trials trials = new PoissonTrials(4, 0.2, 3);
        hasUniformRanks(trials, PoissonTrials.around(2, 20, 20, 20), 1);
    }

    @Test
    void stays_and_withdrawal_of_an_estate_of_two_homes_have_uniform_ranks() {
        Kernel kernel =
                new Kernel(
                        List.of(
                                new Kernel.Target("share placed", 0.5, 0.03),
                                new Kernel.Target("waiting", 10, 2),
                                new Kernel.Target("children", 12, 0.5)));
        hasUniformRanks(new TwoHomes(), kernel, 2);
    }

    /** 380 of 400 bands of 95% hold the truth: 363 to 395 in 9,999 of 10,000 cases. */
    @Test
    void linear_targets_have_uniform_ranks_and_bands_that_hold() {
        LinearTrials trials =
                new LinearTrials(new double[][] {{20, 5}, {0, 14}, {9, -9}, {-6, 10}}, 0.8, 0.5);
        Kernel kernel = LinearTrials.around(0.6, 0, 0, 0, 0);
        List<RankCheck.Recovery> all = hasUniformRanks(trials, kernel, 2);
        int inside = 0;
        for (RankCheck.Recovery recovery : all) {
            for (int parameter = 0; parameter < 2; parameter++) {
                double truth = recovery.truth().get(parameter);
                double[] places = recovery.found().places(parameter);
                Arrays.sort(places);
                inside += truth > places[4] && truth < places[195] ? 1 : 0;
            }
        }
        assertThat(inside).isBetween(363, 395);
    }

    private static List<RankCheck.Recovery> hasUniformRanks(
            Trials trials, Kernel kernel, int parameters) {
        int truths = TRUTHS;
        Effort effort = new Effort(2000, 200);
        FirstWave wave =
                FirstWave.simulated(trials, parameters, effort, 16, (number, part, of) -> {});
        RankCheck check = new RankCheck(wave, kernel);
        List<RankCheck.Recovery> all =
                IntStream.range(0, truths)
                        .parallel()
                        .mapToObj(number -> check.of(AMONG, 16, number))
                        .toList();
        for (int parameter = 0; parameter < parameters; parameter++) {
            int[] bins = new int[AMONG + 1];
            List<Integer> ranks = new ArrayList<>();
            for (RankCheck.Recovery recovery : all) {
                bins[recovery.ranks().get(parameter)]++;
                ranks.add(recovery.ranks().get(parameter));
            }
            double expected = (double) truths / bins.length;
            double square = 0;
            for (int bin : bins) {
                square += (bin - expected) * (bin - expected) / expected;
            }
            assertThat(square)
                    .as("chi-square of the ranks of parameter " + parameter)
                    .isLessThan(
                            new ChiSquaredDistribution(null, AMONG)
                                    .inverseCumulativeProbability(0.9999));
            double mean = ranks.stream().mapToInt(rank -> rank).average().orElseThrow();
            // a uniform rank of 0 to 18 has standard deviation 5.48
            assertThat(mean)
                    .isBetween(
                            9 - 3.9 * 5.48 / Math.sqrt(truths), 9 + 3.9 * 5.48 / Math.sqrt(truths));
        }
        return all;
    }

    /** An Erlang A estate: two homes of 6 places, 60 referrals a year, measured for 18 months. */
    private static final class TwoHomes implements Trials {

        @Override
        public int parts() {
            return 1;
        }

        @Override
        public List<List<Double>> seen(List<ParameterPoint> trials, int part) {
            return trials.stream().map(TwoHomes::seen).toList();
        }

        private static List<Double> seen(ParameterPoint trial) {
            double stay = 60 + 120 * trial.at().get(0);
            double withdrawal = 0.005 + 0.03 * trial.at().get(1);
            Scenario scenario =
                    Textbook.measured(
                            Textbook.queue(
                                    60,
                                    Textbook.exponential(stay),
                                    Textbook.waiting(withdrawal),
                                    6,
                                    6),
                            183,
                            548);
            Layout layout = Layout.of(List.of(scenario), Detail.HEADLINE);
            Ledger ledger = new Ledger(layout, scenario);
            Replication.run(new Model(scenario), new Streams(7, trial.chances().get(0)), ledger);
            Measured measured = ledger.measured();
            return List.of(
                    measured.value(layout.index(Measure.SHARE_PLACED, "all", "all")),
                    measured.value(layout.index(Measure.WAITING, "all", "all")),
                    measured.value(layout.index(Measure.CHILDREN_ACCOMMODATED, "all", "all")));
        }
    }
}
