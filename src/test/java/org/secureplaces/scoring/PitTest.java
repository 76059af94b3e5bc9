package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.statistics.Spread;

/** Where outturns lie among the futures. */
class PitTest {

    private static final int SEEDS = 200;
    private static final int FUTURES = 19;

    /** The band that 99.99% of samples keep to (Dvoretzky, Kiefer and Wolfowitz). */
    private static final double WIDEST = Math.sqrt(Math.log(2 / 1e-4) / (2 * SEEDS));

    /** A number with many ties: how many of four draws are below one half. */
    private static double coins(Mrg32k3a stream) {
        int heads = 0;
        for (int i = 0; i < 4; i++) {
            heads += stream.nextDouble() < 0.5 ? 1 : 0;
        }
        return heads;
    }

    private static double[] transforms(double shift) {
        double[] found = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Mrg32k3a stream = new Streams(seed, 0).stream(1, 0);
            double[] futures = new double[FUTURES];
            for (int i = 0; i < FUTURES; i++) {
                futures[i] = coins(stream);
            }
            double outturn = coins(stream) + shift;
            found[seed] = Pit.of(new Spread(futures), outturn, stream.nextDouble());
        }
        Arrays.sort(found);
        return found;
    }

    private static double distanceFromUniform(double[] sorted) {
        double furthest = 0;
        for (int i = 0; i < sorted.length; i++) {
            furthest = Math.max(furthest, Math.abs(sorted[i] - (i + 1.0) / sorted.length));
            furthest = Math.max(furthest, Math.abs(sorted[i] - (double) i / sorted.length));
        }
        return furthest;
    }

    @Test
    void a_right_forecast_spreads_outturns_evenly_though_many_are_equal() {
        assertThat(distanceFromUniform(transforms(0))).isLessThan(WIDEST);
    }

    @Test
    void a_forecast_that_is_one_too_low_does_not() {
        assertThat(distanceFromUniform(transforms(1))).isGreaterThan(WIDEST);
    }

    @Test
    void among_equal_futures_chance_decides() {
        Spread futures = new Spread(new double[] {1, 2, 2, 3});
        assertThat(Pit.of(futures, 2, 0)).isCloseTo(0.2, within(1e-12));
        assertThat(Pit.of(futures, 2, 1)).isCloseTo(0.8, within(1e-12));
    }
}
