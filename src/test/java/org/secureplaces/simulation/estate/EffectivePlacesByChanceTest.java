package org.secureplaces.simulation.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Textbook;

/** The chances of effective places: one of the nation and year, one of each home and quarter. */
class EffectivePlacesByChanceTest {

    private static final int PLACES = 1_000_000;
    private static final double SHARE = 0.5;
    private static final double SD = 0.06;
    private static final int SEEDS = 1000;
    private static final LocalDate APRIL = LocalDate.of(2001, 4, 1);

    @Test
    void each_chance_has_the_stated_spread_around_one() {
        for (EstatePlan plan : new EstatePlan[] {plan(SD, 0), plan(0, SD)}) {
            double[] factors =
                    LongStream.range(0, SEEDS)
                            .mapToDouble(seed -> factors(plan, APRIL, seed)[0])
                            .toArray();
            assertThat(StatUtils.mean(factors)).isCloseTo(1, within(0.01));
            assertThat(Math.sqrt(StatUtils.variance(factors))).isCloseTo(SD, within(0.006));
        }
    }

    @Test
    void the_national_chance_is_one_for_all_homes_and_for_a_financial_year() {
        EstatePlan plan = plan(SD, 0);
        for (long seed = 0; seed < 20; seed++) {
            double[] april = factors(plan, APRIL, seed);
            assertThat(april[1]).isCloseTo(april[0], within(1e-5));
            assertThat(factors(plan, APRIL.plusMonths(12).minusDays(1), seed)).isEqualTo(april);
            assertThat(factors(plan, APRIL.plusMonths(12), seed)).isNotEqualTo(april);
        }
    }

    @Test
    void the_chance_of_a_home_is_its_own_and_holds_for_a_quarter() {
        EstatePlan plan = plan(0, SD);
        for (long seed = 0; seed < 20; seed++) {
            double[] april = factors(plan, APRIL, seed);
            assertThat(april[1]).isNotEqualTo(april[0]);
            assertThat(factors(plan, APRIL.plusMonths(3).minusDays(1), seed)).isEqualTo(april);
            double[] july = factors(plan, APRIL.plusMonths(3), seed);
            assertThat(july[0]).isNotEqualTo(april[0]);
            assertThat(july[1]).isNotEqualTo(april[1]);
        }
    }

    /** Effective over usual places of two homes. */
    private static double[] factors(EstatePlan plan, LocalDate date, long seed) {
        double[] available = plan.available(Route.WELFARE, date);
        int[] effective = plan.effective(Route.WELFARE, date, available, new Streams(seed, 0));
        double usual = PLACES * SHARE;
        return new double[] {effective[0] / usual, effective[1] / usual};
    }

    private static EstatePlan plan(double nationalSd, double homeSd) {
        Scenario scenario =
                Textbook.queue(1, Textbook.exponential(1), Textbook.loss(), PLACES, PLACES)
                        .map(
                                figure ->
                                        switch (figure.key()) {
                                            case "effective", "effective_if_others_in_welfare" ->
                                                    Figure.fixed(figure.key(), SHARE);
                                            case "national_year_sd" ->
                                                    Figure.fixed(figure.key(), nationalSd);
                                            case "home_quarter_sd" ->
                                                    Figure.fixed(figure.key(), homeSd);
                                            default -> figure;
                                        });
        return new EstatePlan(scenario);
    }
}
