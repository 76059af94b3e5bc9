package org.secureplaces.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.forecast.UncappedNeed.Census;
import org.secureplaces.stay.LengthOfStay;

/** The product's own theory of uncapped need against closed forms. */
class UncappedNeedTest {

    private static final Census NOBODY = Census.found(0);

    /** N4: 10 + 5/2 (sin 2 - cos 2), the periodic law, from empty at -6 pi. */
    @Test
    void periodic_demand_gives_the_published_mean() {
        double before = 6 * Math.PI;
        UncappedNeed need =
                UncappedNeed.of(
                        LengthOfStay.of(LawFamily.EXPONENTIAL, 1, 1),
                        NOBODY,
                        t -> 10 + 5 * Math.sin(t - before));
        assertThat(need.mean(2 + before)).isCloseTo(13.31361, within(1e-5));
        assertThat(need.variance(2 + before)).isCloseTo(13.31361, within(1e-5));
    }

    /** M/G/infinity in the long run: Poisson with mean rate times mean stay, for any law. */
    @ParameterizedTest
    @EnumSource(LawFamily.class)
    void in_the_long_run_the_count_is_Poisson_with_rate_times_mean_stay(LawFamily family) {
        double cv = family == LawFamily.EXPONENTIAL ? 1 : 0.7;
        UncappedNeed need = UncappedNeed.of(LengthOfStay.of(family, 30, cv), NOBODY, day -> 0.4);
        CountLaw law = need.at(1500);
        PoissonDistribution poisson = new PoissonDistribution(12);
        double[] probabilities = law.probabilities();
        for (int n = 0; n < 40; n++) {
            assertThat(probabilities[n]).isCloseTo(poisson.probability(n), within(1e-6));
        }
    }

    /** Exponential stays forget how long they have lasted: exp(-t / mean), whatever the census. */
    @Test
    void residents_with_exponential_stays_are_a_binomial_number() {
        Census census = new Census(List.of(5.0, 400.0), 4);
        UncappedNeed need =
                UncappedNeed.of(LengthOfStay.of(LawFamily.EXPONENTIAL, 50, 1), census, day -> 0);
        double[] probabilities = need.at(20).probabilities();
        BinomialDistribution binomial = new BinomialDistribution(6, Math.exp(-0.4));
        for (int n = 0; n <= 6; n++) {
            assertThat(probabilities[n]).isCloseTo(binomial.probability(n), within(1e-12));
        }
    }

    @Test
    void a_known_elapsed_stay_counts_with_its_conditional_survival() {
        LengthOfStay stay = LengthOfStay.of(LawFamily.LOGNORMAL, 130, 0.8);
        Law law = stay.law();
        UncappedNeed need = UncappedNeed.of(stay, new Census(List.of(60.0), 0), day -> 0);
        assertThat(need.mean(30)).isCloseTo(law.survival(90) / law.survival(60), within(1e-12));
    }

    @Test
    void need_that_stays_level_keeps_its_mean_and_loses_its_certainty() {
        UncappedNeed need = UncappedNeed.level(LengthOfStay.of(LawFamily.GAMMA, 111.4, 1.446), 56);
        assertThat(need.mean(0)).isCloseTo(56, within(1e-9));
        assertThat(need.variance(0)).isCloseTo(0, within(1e-9));
        assertThat(need.mean(365)).isCloseTo(56, within(1e-6));
        assertThat(need.variance(3650)).isCloseTo(56, within(0.5));
    }

    @Test
    void counts_of_two_kinds_add() {
        CountLaw both =
                new CountLaw(new double[] {0.2}, 3).plus(new CountLaw(new double[] {0.5}, 4));
        assertThat(both.mean()).isCloseTo(7.7, within(1e-12));
        assertThat(both.variance()).isCloseTo(0.16 + 0.25 + 7, within(1e-12));
    }

    @Test
    void probabilities_of_a_large_count_sum_to_one() {
        double[] stillThere = new double[800];
        Arrays.fill(stillThere, 0.4);
        double[] law = new CountLaw(stillThere, 1200).probabilities();
        double mean = 0;
        for (int n = 0; n < law.length; n++) {
            mean += n * law[n];
        }
        assertThat(Arrays.stream(law).sum()).isCloseTo(1, within(1e-12));
        assertThat(mean).isCloseTo(1520, within(1e-6));
    }

    @Test
    void impossible_counts_are_refused() {
        assertThatThrownBy(() -> new CountLaw(new double[] {1.1}, 0))
                .hasMessageContaining("from 0 to 1");
        assertThatThrownBy(() -> new Census(Collections.nCopies(1, -1.0), 0))
                .hasMessageContaining("must not be negative");
    }
}
