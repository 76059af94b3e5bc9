package org.secureplaces.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.demand.Profiles;
import org.secureplaces.engine.law.Exponential;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.engine.law.SamplerShelf;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.simulation.Small;

class CutMeanTest {

    private static final int CHILDREN = 200_000;

    @Test
    void an_exponential_stay_cut_at_one_age_has_the_mean_of_the_formula() {
        double cut = 0.5 * 365.25;
        CutMean mean =
                new CutMean(
                        Exponential.of(120, 1),
                        stays(LawFamily.EXPONENTIAL, 120, 0),
                        u -> 17.5,
                        true);
        assertThat(mean.mean(1)).isCloseTo(120 * (1 - Math.exp(-cut / 120)), within(1e-9));
    }

    @Test
    void the_factor_gives_the_stated_mean_back() {
        CutMean mean =
                new CutMean(
                        Exponential.of(120, 1),
                        stays(LawFamily.EXPONENTIAL, 120, 0.4),
                        u -> 12 + 6 * u,
                        true);
        assertThat(mean.mean(mean.factorFor(130))).isCloseTo(130, within(1e-6));
        assertThat(mean.mean(mean.factorFor(40))).isCloseTo(40, within(1e-6));
    }

    @Test
    void without_an_age_of_leaving_the_law_is_only_stretched() {
        Stays endless = ageless(stays(LawFamily.EXPONENTIAL, 120, 0));
        CutMean mean = new CutMean(Exponential.of(120, 1), endless, u -> 17.9, true);
        assertThat(mean.factorFor(60)).isEqualTo(0.5);
    }

    @Test
    void a_mean_that_no_child_can_reach_is_refused() {
        CutMean mean =
                new CutMean(
                        Exponential.of(120, 1),
                        stays(LawFamily.EXPONENTIAL, 120, 0),
                        u -> 17.9,
                        true);
        assertThatThrownBy(() -> mean.factorFor(100))
                .hasMessageContaining("a mean stay of 100.0 days cannot be reached");
    }

    /** The tolerance is the 99.99% interval of the mean of 200,000 stays. */
    @ParameterizedTest
    @CsvSource({
        "LOGNORMAL, 130, 0",
        "GAMMA, 130, 0",
        "WEIBULL, 130, 0",
        "EXPONENTIAL, 130, 0",
        "LOGNORMAL, 130, 0.5",
        "GAMMA, 200, 1",
        "LOGNORMAL, 300, 0.3"
    })
    void stays_have_the_stated_mean_although_children_leave_at_18(
            LawFamily family, double meanDays, double shareAtEnd) {
        Profiles profiles = new Profiles(Basis.WELFARE, Small.children(0.5), Small.geography());
        DoubleUnaryOperator ages = profiles::ageAt;
        StayPlan plan =
                new StayPlan(
                        stays(family, meanDays, shareAtEnd),
                        Collections.nCopies(Basis.values().length, ages),
                        SamplerShelf.EMPTY);
        double sum = 0;
        double squares = 0;
        for (long number = 0; number < CHILDREN; number++) {
            long key = Mix.mix(3, number);
            Profile child = profiles.of(key);
            double days = plan.planned(child, key).days();
            assertThat(child.olderBy(days).age()).isLessThan(18 + 1e-9);
            sum += days;
            squares += days * days;
        }
        double mean = sum / CHILDREN;
        double se = Math.sqrt((squares / CHILDREN - mean * mean) / CHILDREN);
        assertThat(mean).isCloseTo(meanDays, within(3.89 * se));
        assertThat(3.89 * se).isLessThan(0.01 * meanDays);
    }

    @Test
    void the_rest_of_a_stay_ends_at_18_too() {
        Profiles profiles = new Profiles(Basis.WELFARE, Small.children(0.5), Small.geography());
        DoubleUnaryOperator ages = profiles::ageAt;
        StayPlan plan =
                new StayPlan(
                        stays(LawFamily.LOGNORMAL, 300, 0.5),
                        Collections.nCopies(Basis.values().length, ages),
                        SamplerShelf.EMPTY);
        for (long number = 0; number < 10_000; number++) {
            long key = Mix.mix(4, number);
            Profile child = profiles.of(key);
            PlannedStay remaining = plan.remaining(child, 50, key);
            double left = remaining.days() + remaining.thenDays();
            assertThat(left).isNotNegative();
            assertThat(child.olderBy(left).age()).isLessThan(18 + 1e-9);
        }
    }

    @Test
    void orders_are_counted_from_the_first_through_each_renewal() {
        Stays.Orders orders = new Stays.Orders(91, 182, Figure.fixed("share_at_end", 0));
        assertThat(List.of(0.0, 91.0, 91.5, 273.0, 273.5).stream().map(orders::count))
                .containsExactly(1, 1, 2, 2, 3);
        assertThat(orders.count(91 + 1e-12)).isEqualTo(1);
        assertThat(orders.count(273 + 1e-12)).isEqualTo(2);
    }

    @Test
    void the_nearest_end_of_an_order_is_never_before_the_first() {
        Stays.Orders orders = new Stays.Orders(91, 182, Figure.fixed("share_at_end", 0));
        assertThat(orders.nearestEnd(3)).isEqualTo(91);
        assertThat(orders.nearestEnd(180)).isEqualTo(91);
        assertThat(orders.nearestEnd(184)).isEqualTo(273);
    }

    private static Stays stays(LawFamily family, double meanDays, double shareAtEnd) {
        LengthOfStay law =
                LengthOfStay.of(family, meanDays, family == LawFamily.EXPONENTIAL ? 1 : 0.8);
        return new Stays(
                Collections.nCopies(Basis.values().length, law),
                Figure.fixed("sentenced", 0),
                Figure.fixed("other_sentence", 0),
                18,
                new Stays.Orders(91, 182, Figure.fixed("share_at_end", shareAtEnd)),
                new Stays.Delay(Figure.fixed("delay_share", 0), Figure.fixed("delay_days", 1)),
                List.of());
    }

    private static Stays ageless(Stays stays) {
        return new Stays(
                stays.byBasis(),
                stays.sentenced(),
                stays.otherSentence(),
                0,
                stays.orders(),
                stays.delay(),
                List.of());
    }
}
