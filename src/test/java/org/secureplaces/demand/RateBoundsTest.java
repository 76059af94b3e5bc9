package org.secureplaces.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.simulation.Seeds;

/** The bounds of a rate in each stretch of 16 days, beside the rate at many moments of it. */
class RateBoundsTest {

    private static final int STRETCH = 16;
    private static final int MOMENTS_A_DAY = 8;
    private static final double YEAR = 365.25;

    private static Factor.Growth growth(Mrg32k3a chance) {
        return new Factor.Growth(
                chance.nextInt(-400, 800), (chance.nextDouble() - 0.5) / 100, chance.nextDouble());
    }

    private static Factor.Wave wave(Mrg32k3a chance) {
        double period = chance.nextInt(0, 1) == 0 ? YEAR : 30;
        return new Factor.Wave(chance.nextInt(0, 4) / 4.0, chance.nextInt(-200, 200), period);
    }

    /** Points on whole days, so that the moments of the search meet them. */
    private static Factor.Lines lines(Mrg32k3a chance) {
        List<Double> days = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (double day = chance.nextInt(-50, 50); day < 900; day += chance.nextInt(1, 150)) {
            days.add(day);
            values.add(3 * chance.nextDouble());
        }
        return new Factor.Lines(days, values);
    }

    private static Factor.Steps steps(Mrg32k3a chance) {
        double[] days = new double[chance.nextInt(1, 30)];
        double[] levels = new double[days.length];
        double day = chance.nextInt(-50, 50);
        for (int step = 0; step < days.length; step++) {
            days[step] = day;
            levels[step] = chance.nextInt(0, 5) / 2.0;
            day += chance.nextInt(1, 60);
        }
        return new Factor.Steps(days, levels);
    }

    private static List<Factor> withoutWaves(Mrg32k3a chance) {
        List<Factor> factors = new ArrayList<>();
        for (int number = chance.nextInt(0, 3); number > 0; number--) {
            factors.add(
                    switch (chance.nextInt(0, 2)) {
                        case 0 -> growth(chance);
                        case 1 -> lines(chance);
                        default -> steps(chance);
                    });
        }
        return factors;
    }

    /** The end of a run: any day, the first or the last moment of a stretch. */
    private static double horizon(Mrg32k3a chance) {
        int stretches = chance.nextInt(1, 50) * STRETCH;
        return switch (chance.nextInt(0, 2)) {
            case 0 -> stretches;
            case 1 -> Math.nextDown((double) stretches);
            default -> 800 * chance.nextDouble();
        };
    }

    /** Moments of a run, its first and last and those about the turns of stretches among them. */
    private static DoubleStream moments(double horizon, Mrg32k3a chance) {
        DoubleStream turns =
                IntStream.rangeClosed(1, (int) (horizon / STRETCH))
                        .mapToDouble(stretch -> stretch * STRETCH)
                        .flatMap(turn -> DoubleStream.of(Math.nextDown(turn), turn));
        DoubleStream others = DoubleStream.generate(() -> horizon * chance.nextDouble()).limit(300);
        return DoubleStream.concat(DoubleStream.of(0, horizon), DoubleStream.concat(turns, others));
    }

    @Seeds
    void a_rate_never_leaves_its_bounds(long seed) {
        Mrg32k3a chance = new Streams(seed, 0).stream(0, 0);
        List<Factor> factors = withoutWaves(chance);
        factors.add(wave(chance));
        Rate rate = new Rate(chance.nextDouble(), factors);
        double horizon = horizon(chance);
        RateBounds bounds = new RateBounds(rate, horizon);
        assertThat(moments(horizon, chance).boxed())
                .allMatch(day -> bounds.low(day) <= rate.at(day))
                .allMatch(day -> bounds.high(day) >= rate.at(day));
    }

    @Seeds
    void bounds_are_the_products_of_what_each_factor_reaches_in_the_stretch(long seed) {
        Mrg32k3a chance = new Streams(seed, 0).stream(0, 0);
        Rate rate = new Rate(1, withoutWaves(chance));
        double horizon = horizon(chance);
        RateBounds bounds = new RateBounds(rate, horizon);
        for (int stretch = 0; stretch * STRETCH <= horizon; stretch++) {
            double first = stretch * STRETCH;
            double low = product(rate, factor -> reached(factor, first).min().orElseThrow());
            double high = product(rate, factor -> reached(factor, first).max().orElseThrow());
            assertThat(bounds.low(first)).isCloseTo(low, within(1e-8 * low));
            assertThat(bounds.high(first)).isCloseTo(high, within(1e-8 * high));
        }
    }

    /** What a factor is at many moments from a day to the end of its stretch. */
    private static DoubleStream reached(Factor factor, double first) {
        return IntStream.rangeClosed(0, STRETCH * MOMENTS_A_DAY)
                .mapToDouble(moment -> factor.at(first + (double) moment / MOMENTS_A_DAY));
    }

    private static double product(Rate rate, ToDoubleFunction<Factor> bound) {
        double product = rate.perDay();
        for (Factor factor : rate.factors()) {
            product *= bound.applyAsDouble(factor);
        }
        return product;
    }

    @Test
    void a_level_rate_is_its_own_bound() {
        RateBounds bounds = new RateBounds(new Rate(0.7, List.of()), 100);
        assertThat(bounds.low(100)).isLessThan(0.7).isCloseTo(0.7, within(1e-8));
        assertThat(bounds.high(0)).isGreaterThan(0.7).isCloseTo(0.7, within(1e-8));
    }

    @Seeds
    void a_season_alone_is_bounded_by_its_steepest_slope_and_never_below_0(long seed) {
        Factor.Wave wave = wave(new Streams(seed, 0).stream(0, 0));
        RateBounds bounds = new RateBounds(new Rate(1, List.of(wave)), 2 * YEAR);
        double rise = wave.amplitude() * 2 * Math.PI / wave.periodDays() * STRETCH;
        for (double day = 0; day < 2 * YEAR; day += STRETCH) {
            assertThat(bounds.low(day)).isNotNegative();
            assertThat(bounds.high(day) - bounds.low(day)).isLessThanOrEqualTo(rise + 1e-8);
        }
    }
}
