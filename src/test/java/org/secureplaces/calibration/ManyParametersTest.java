package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.Mix;
import org.secureplaces.engine.law.Normal;

/**
 * As many parameters as the national model has, of which the last five change nothing that is seen:
 * of these the prior must remain, tied to nothing. Particles of too few ancestors, moved too
 * little, fail this: they tie any two parameters together.
 */
class ManyParametersTest {

    private static final int PARAMETERS = 10;
    private static final int THAT_MATTER = 5;
    private static final int SEEDS = 4;
    private static final List<Approximation> FOUND = new ArrayList<>();

    @BeforeAll
    static void calibrate() {
        List<Kernel.Target> targets =
                IntStream.range(0, 12)
                        .mapToObj(i -> new Kernel.Target("target " + i, (i * 37 % 7 - 3) * 0.5, 1))
                        .toList();
        Effort effort = new Effort(200, 1, 40, 2, 30);
        IntStream.range(0, SEEDS)
                .parallel()
                .mapToObj(
                        seed ->
                                new SequentialMonteCarlo(new Linear(), new Kernel(targets), effort)
                                        .of(PARAMETERS, 100 + seed, (step, tolerance) -> {}))
                .forEachOrdered(FOUND::add);
    }

    @Test
    void what_does_not_matter_is_tied_to_nothing() {
        double squares = 0;
        int pairs = 0;
        for (Approximation found : FOUND) {
            for (int one = THAT_MATTER; one < PARAMETERS; one++) {
                for (int other = 0; other < one; other++) {
                    double tie =
                            new SpearmansCorrelation()
                                    .correlation(found.places(one), found.places(other));
                    squares += tie * tie;
                    pairs++;
                }
            }
        }
        // 100 independent draws would give 0.1
        assertThat(Math.sqrt(squares / pairs)).isLessThan(0.1);
    }

    @Test
    void what_does_not_matter_keeps_its_prior() {
        for (int parameter = THAT_MATTER; parameter < PARAMETERS; parameter++) {
            int own = parameter;
            double[] all =
                    FOUND.stream()
                            .flatMapToDouble(found -> Arrays.stream(found.places(own)))
                            .toArray();
            // of 400 independent draws the standard errors are 0.014 and 4%
            assertThat(StatUtils.mean(all)).isBetween(0.44, 0.56);
            assertThat(Math.sqrt(12 * StatUtils.variance(all))).isBetween(0.88, 1.12);
        }
    }

    @Test
    void what_matters_is_found_more_exactly() {
        for (Approximation found : FOUND) {
            for (int parameter = 0; parameter < THAT_MATTER; parameter++) {
                double spread = Math.sqrt(12 * StatUtils.variance(found.places(parameter)));
                assertThat(spread).isLessThan(0.6);
            }
        }
    }

    /** Each part shows two sums of three of the parameters that matter, with noise of its own. */
    private record Linear() implements Trials {

        @Override
        public int parts() {
            return 6;
        }

        @Override
        public List<List<Double>> seen(List<Trial> trials, int part) {
            return trials.stream().map(trial -> seen(trial, part)).toList();
        }

        private static List<Double> seen(Trial trial, int part) {
            long chance = trial.chances().get(part);
            return List.of(
                    20 * at(trial, part) + 10 * at(trial, part + 1) + noise(chance, 1),
                    20 * at(trial, part + 2) - 10 * at(trial, part + 3) + noise(chance, 2));
        }

        private static double at(Trial trial, int number) {
            return trial.at().get(number % THAT_MATTER) - 0.5;
        }

        private static double noise(long chance, int number) {
            return 2 * Normal.quantile(Mix.uniform(chance, number));
        }
    }
}
