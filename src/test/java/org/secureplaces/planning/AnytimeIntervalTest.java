package org.secureplaces.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;

class AnytimeIntervalTest {

    /**
     * The boundary of the normal mixture: at its edge the likelihood ratio against a mixture of
     * normal alternatives of variance rho^2, exp(S^2 rho^2 / (2 (n rho^2 + 1))) / sqrt(n rho^2 +
     * 1), is one over the error (Robbins 1970).
     */
    @Test
    void its_edge_is_where_the_mixture_of_likelihoods_reaches_one_over_the_error() {
        double error = 0.05;
        double twice = -2 * Math.log(error);
        double rho2 = (twice + Math.log(twice) + 1) / 100;
        for (int n : new int[] {1, 10, 100, 1000}) {
            double sum = n * new AnytimeInterval(error, 100).halfWidth(n, 1);
            double ratio =
                    Math.exp(sum * sum * rho2 / (2 * (n * rho2 + 1))) / Math.sqrt(n * rho2 + 1);
            assertThat(ratio).isCloseTo(1 / error, within(1e-9 / error));
        }
    }

    /** Of 200 seeds, more than 18 would be rarer than one in a thousand if the error were 5%. */
    @Test
    void it_holds_at_every_look_at_once() {
        int left = 0;
        for (int seed = 0; seed < 200; seed++) {
            left += everLeavesOut(seed) ? 1 : 0;
        }
        assertThat(left).isLessThanOrEqualTo(18);
    }

    private static boolean everLeavesOut(int seed) {
        Mrg32k3a stream = new Streams(5, seed).stream(1, 0);
        AnytimeInterval interval = new AnytimeInterval(0.05, 100);
        double sum = 0;
        double squares = 0;
        boolean leftOut = false;
        for (int n = 1; n <= 500; n++) {
            double value = Normal.quantile(stream.nextDouble());
            sum += value;
            squares += value * value;
            double sd = Math.sqrt((squares - sum * sum / n) / Math.max(1, n - 1));
            leftOut |= n >= InterimLooks.EACH && Math.abs(sum / n) > interval.halfWidth(n, sd);
        }
        return leftOut;
    }
}
