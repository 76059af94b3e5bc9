package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;

/** Linear targets with normal chance and errors: the posterior is normal, by a closed form. */
class LinearCalibrationTest {

    private static final double ERROR = 0.6;
    private static final double[] OBSERVED = {-0.4, 1.5, -1.2, 0.9};
    private static final int IDLE = 2;

    /** The third parameter changes nothing. */
    private static final LinearTrials TRIALS =
            new LinearTrials(
                    new double[][] {{20, 5, 0}, {0, 14, 0}, {9, -9, 0}, {-6, 10, 0}}, 0.8, 0.5);

    private static final LinearTrials OF_TWO =
            new LinearTrials(new double[][] {{20, 5}, {0, 14}, {9, -9}, {-6, 10}}, 0.8, 0.5);

    private static final Approximation FOUND = found(TRIALS, new Effort(2000, 2000), 16);

    private static Approximation found(Trials trials, Effort effort, long seed) {
        FirstWave wave = FirstWave.simulated(trials, 3, effort, seed, (number, part, of) -> {});
        return wave.of(LinearTrials.around(ERROR, OBSERVED), seed, (number, part, of) -> {});
    }

    /** The surfaces of 2,000 points are known to a fiftieth of what the figures leave open. */
    @Test
    void means_spreads_and_correlation_are_those_of_the_normal_law() {
        RealVector mean = OF_TWO.mean(ERROR, OBSERVED);
        RealMatrix covariance = OF_TWO.covariance(ERROR);
        for (int parameter = 0; parameter < 2; parameter++) {
            double sd = Math.sqrt(covariance.getEntry(parameter, parameter));
            double[] places = FOUND.places(parameter);
            assertThat(StatUtils.mean(places))
                    .isCloseTo(mean.getEntry(parameter), within(0.12 * sd));
            assertThat(Math.sqrt(StatUtils.variance(places)) / sd).isBetween(0.93, 1.07);
        }
        double exact =
                covariance.getEntry(0, 1)
                        / Math.sqrt(covariance.getEntry(0, 0) * covariance.getEntry(1, 1));
        assertThat(new PearsonsCorrelation().correlation(FOUND.places(0), FOUND.places(1)))
                .isCloseTo(exact, within(0.08));
    }

    @Test
    void what_changes_nothing_keeps_its_prior_and_is_tied_to_nothing() {
        double[] places = FOUND.places(IDLE);
        // of 2,000 independent draws the standard errors are 0.0065, 1% and 0.022
        assertThat(StatUtils.mean(places)).isBetween(0.465, 0.535);
        assertThat(Math.sqrt(12 * StatUtils.variance(places))).isBetween(0.95, 1.05);
        for (int other = 0; other < IDLE; other++) {
            assertThat(new PearsonsCorrelation().correlation(places, FOUND.places(other)))
                    .isBetween(-0.09, 0.09);
        }
    }

    @Test
    void the_surfaces_tell_chance_from_what_they_miss() {
        for (SurfaceRow row : FOUND.surfaces()) {
            assertThat(row.chanceSd()).isCloseTo(Math.sqrt(0.64 + 0.25), within(0.06));
            assertThat(row.misfitSd()).isLessThan(0.25);
        }
    }

    @Test
    void nearly_every_draw_is_independent_of_the_others() {
        assertThat(FOUND.draws()).hasSize(2000);
        for (Approximation.Mixing mixing : FOUND.mixing()) {
            assertThat(mixing.independentDraws()).isGreaterThan(1500);
            assertThat(mixing.disagreement()).isBetween(0.99, 1.01);
        }
    }

    /** With 20 points for 10 terms the surfaces are hardly known, and the bands say so. */
    @Test
    void what_is_not_known_of_the_surfaces_widens_the_posterior() {
        double exact = OF_TWO.covariance(ERROR).getEntry(0, 0);
        double sum = 0;
        int seeds = 10;
        for (int seed = 0; seed < seeds; seed++) {
            Approximation few = found(TRIALS, new Effort(20, 200), seed);
            sum += StatUtils.variance(few.places(0)) / seeds;
        }
        assertThat(sum).isGreaterThan(1.15 * exact);
    }

    @Test
    void a_figure_that_cannot_be_read_leaves_its_point_out() {
        Approximation found = found(new Unreadable(TRIALS), new Effort(400, 50), 3);
        assertThat(found.waves().get(0).leftOut()).isBetween(60, 100);
        assertThat(found.waves().get(1).leftOut()).isBetween(40, 130);
    }

    /** Where the last parameter is below 0.2 nothing can be read. */
    private record Unreadable(LinearTrials sound) implements Trials {
        @Override
        public int parts() {
            return sound.parts();
        }

        @Override
        public List<List<Double>> seen(List<ParameterPoint> trials, int part) {
            List<List<Double>> seen = new ArrayList<>();
            for (ParameterPoint trial : trials) {
                boolean isRead = trial.at().get(IDLE) >= 0.2;
                seen.add(
                        isRead
                                ? sound.seen(List.of(trial), part).get(0)
                                : List.of(Double.NaN, Double.NaN));
            }
            return seen;
        }
    }
}
