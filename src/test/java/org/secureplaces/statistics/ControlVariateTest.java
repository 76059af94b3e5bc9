package org.secureplaces.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.forecast.ExpectedNeed;
import org.secureplaces.simulation.Textbook;

/** Normal values of mean 10 and variance 1 whose correlation with the control is 0.9. */
class ControlVariateTest {

    private static final int SEEDS = 200;
    private static final double RHO = 0.9;

    /**
     * Its mean square error over 200 seeds is (1 - 0.81) of the plain one, and its mean is right.
     */
    @Test
    void it_is_unbiased_and_takes_out_what_the_control_explains() {
        double sum = 0;
        double squares = 0;
        double plain = 0;
        int covered = 0;
        double ratios = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Mrg32k3a stream = new Streams(3, seed).stream(1, 0);
            double[] controls = normals(stream, 50);
            double[] values = new double[50];
            for (int draw = 0; draw < 50; draw++) {
                double own = Normal.quantile(stream.nextDouble());
                values[draw] = 10 + RHO * controls[draw] + Math.sqrt(1 - RHO * RHO) * own;
            }
            ControlVariate controlled = ControlVariate.of(values, controls, normals(stream, 4000));
            double error = controlled.mean() - 10;
            sum += error;
            squares += error * error;
            plain += Math.pow(Spread.mean(values) - 10, 2);
            ratios += controlled.varianceRatio() / SEEDS;
            covered +=
                    controlled.interval().low() <= 10 && 10 <= controlled.interval().high() ? 1 : 0;
        }
        // 1 - 0.81 of the variance is left, and 0.81 / 4000 comes from the mean of the control
        double left = (1 - RHO * RHO) / 50 + RHO * RHO / 4000;
        assertThat(sum / SEEDS).isCloseTo(0, within(3.9 * Math.sqrt(left / SEEDS)));
        assertThat(plain / squares).isCloseTo(1 / 50.0 / left, within(2.0));
        assertThat(ratios).isCloseTo(1 / 50.0 / left, within(1.0));
        // 95% of 200, give or take four standard deviations
        assertThat(covered).isBetween(178, 200);
    }

    /** 100 a year who stay 100 days: 100 / 365.25 times 100. */
    @Test
    void the_expected_need_is_that_of_Little() {
        double need =
                ExpectedNeed.of(
                        Textbook.queue(100, Textbook.exponential(100), Textbook.waiting(0), 10),
                        Route.WELFARE);
        assertThat(need).isCloseTo(100 * 100 / 365.25, within(1e-9));
    }

    private static double[] normals(Mrg32k3a stream, int size) {
        double[] normals = new double[size];
        for (int i = 0; i < size; i++) {
            normals[i] = Normal.quantile(stream.nextDouble());
        }
        return normals;
    }
}
