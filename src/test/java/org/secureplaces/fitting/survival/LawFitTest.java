package org.secureplaces.fitting.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secureplaces.engine.law.Empirical;
import org.secureplaces.engine.law.Exponential;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.Lognormal;
import org.secureplaces.engine.law.Mixture;
import org.secureplaces.engine.law.Weibull;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.support.PublishedTable;

/** Laws fitted to times cut short and seen late, against published fits and closed forms. */
class LawFitTest {

    private static final Offset<Double> FOUR_DIGITS = within(1e-4);
    private static final Offset<Double> THREE_DIGITS = within(1e-3);

    /** N9: Weibull law of the remissions under 6-MP. */
    @Test
    void remissions_of_leukaemia_give_the_published_Weibull_law() {
        LawFit fit = LawFit.of(Candidate.WEIBULL, KaplanMeierTest.remissions(), false);
        assertThat(value(fit, "shape")).isCloseTo(1.3537, FOUR_DIGITS);
        assertThat(value(fit, "scale_days")).isCloseTo(33.765, within(1e-3));
    }

    /** N11: complete data. */
    @Test
    void three_complete_times_give_the_published_Weibull_law() {
        List<Observed> times =
                List.of(Observed.ended(5.79), Observed.ended(1579.52), Observed.ended(2323.7));
        LawFit fit = LawFit.of(Candidate.WEIBULL, times, false);
        assertThat(value(fit, "scale_days")).isCloseTo(955.74665, FOUR_DIGITS);
        assertThat(value(fit, "shape")).isCloseTo(0.54519, FOUR_DIGITS);
    }

    /** N10: motors of Nelson and Hahn above 150 C (SAS/STAT, LIFEREG, example 1). */
    @Test
    void motors_at_three_temperatures_give_the_published_lognormal_regression() {
        List<Observed> motors =
                PublishedTable.of("motors.csv").rows().stream().map(LawFitTest::motor).toList();
        LawFit fit = LawFit.withCovariates(Candidate.LOGNORMAL, motors, List.of("slope"), false);
        assertThat(value(fit, "mean_log")).isCloseTo(-10.471, THREE_DIGITS);
        assertThat(value(fit, "slope")).isCloseTo(8.322, THREE_DIGITS);
        assertThat(value(fit, "sd_log")).isCloseTo(0.604, THREE_DIGITS);
        assertThat(fit.maximum().logLikelihood()).isCloseTo(-145.867, THREE_DIGITS);
    }

    /**
     * Degrees, hours, and 1 for a failure; the covariate is 1000 over degrees above absolute zero.
     */
    private static Observed motor(double[] row) {
        return new Observed(0, row[1], (int) row[2], List.of(1000 / (273.2 + row[0])), 1);
    }

    /** Days followed over ends, with a relative error of one over the root of the ends. */
    @Test
    void an_exponential_law_has_its_closed_form_where_times_are_seen_late() {
        List<Observed> times =
                List.of(
                        new Observed(30, 100, 1, List.of(), 12),
                        new Observed(0, 80, 0, List.of(), 5),
                        new Observed(0, 20, 1, List.of(), 8));
        LawFit fit = LawFit.of(Candidate.EXPONENTIAL, times, false);
        Estimate mean = fit.estimates().get(0);
        assertThat(mean.value()).isCloseTo((12 * 70 + 5 * 80 + 8 * 20) / 20.0, within(1e-6));
        assertThat(mean.standardError() / mean.value()).isCloseTo(1 / Math.sqrt(20), within(1e-5));
        double factor = Math.exp(1.959964 / Math.sqrt(20));
        assertThat(mean.interval().high() / mean.value()).isCloseTo(factor, within(1e-5));
        assertThat(mean.value() / mean.interval().low()).isCloseTo(factor, within(1e-5));
    }

    /** Rates of 2 in 10 + 10 + 50 and 3 in 45 + 10 days. */
    @Test
    void the_empirical_law_is_ends_over_days_at_risk() {
        List<Observed> times =
                List.of(
                        new Observed(0, 5, 1, List.of(), 2),
                        new Observed(0, 25, 1, List.of(), 3),
                        new Observed(0, 20, 0, List.of(), 1),
                        new Observed(5, 10, 0, List.of(), 2));
        LawFit fit = EmpiricalFit.of(times, List.of(0.0, 10.0, 15.0), 2, false);
        Empirical law = (Empirical) fit.law();
        assertThat(law.fromDays()).containsExactly(0.0, 10.0);
        assertThat(law.ratesPerDay().get(0)).isCloseTo(2.0 / (10 + 30 + 10 + 10), within(1e-12));
        assertThat(law.ratesPerDay().get(1)).isCloseTo(3.0 / (45 + 10), within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmpiricalFit.of(times, List.of(0.0, 10.0), 9, false))
                .withMessageContaining("at least 9.0 ends");
    }

    /** As in Kaplan and Meier's curve: who ended on day 10 has ended by day 10. */
    @Test
    void an_end_on_the_last_day_of_a_step_belongs_to_that_step() {
        List<Observed> times =
                List.of(new Observed(0, 10, 1, List.of(), 3), new Observed(0, 20, 1, List.of(), 2));
        LawFit fit = EmpiricalFit.of(times, List.of(0.0, 10.0), 2, false);
        List<Double> rates = ((Empirical) fit.law()).ratesPerDay();
        assertThat(rates.get(0)).isCloseTo(3.0 / 50, within(1e-12));
        assertThat(rates.get(1)).isCloseTo(2.0 / 20, within(1e-12));
    }

    /** Every candidate finds the law that times were drawn from, cut short and seen late. */
    @ParameterizedTest
    @EnumSource(Candidate.class)
    void a_law_is_recovered_from_times_cut_short_and_seen_late(Candidate candidate) {
        Law truth = truth(candidate);
        LawFit fit = LawFit.of(candidate, sample(truth, 6000, 1), false);
        assertThat(fit.isRegular()).isTrue();
        for (double day : new double[] {30, 91, 182, 365}) {
            assertThat(fit.law().survival(day)).isCloseTo(truth.survival(day), within(0.025));
        }
        Estimate mean = fit.derived("mean_days", "days", Law::mean).orElseThrow();
        assertThat(mean.value()).isCloseTo(truth.mean(), Percentage.withPercentage(8));
        assertThat(mean.interval().low()).isLessThan(truth.mean());
        assertThat(mean.interval().high()).isGreaterThan(truth.mean());
    }

    /** Without their day of entry the long stays, which are seen most, would count too much. */
    @Test
    void leaving_out_the_day_of_entry_would_make_stays_too_long() {
        Law truth = Lognormal.of(120, 0.8);
        List<Observed> times =
                sample(truth, 6000, 7).stream()
                        .map(one -> new Observed(0, one.exit(), one.cause(), List.of(), 1))
                        .toList();
        Estimate mean =
                LawFit.of(Candidate.LOGNORMAL, times, false)
                        .derived("mean_days", "days", Law::mean)
                        .orElseThrow();
        assertThat(mean.interval().low()).isGreaterThan(120);
    }

    /** A gamma law of shape 0.48 piles up near 0, where whole days are coarse. */
    @Test
    void whole_days_do_not_bend_a_law_that_piles_up_near_0() {
        Law truth = new Gamma(0.478, 233);
        List<Observed> days = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double begun = Mix.uniform(11, 1, i);
            double ended = begun + truth.quantile(Mix.uniform(11, 2, i));
            days.add(Observed.ended(Math.floor(ended)));
        }
        LawFit fit = LawFit.of(Candidate.GAMMA, days, true);
        Estimate shape = fit.estimates().get(0);
        assertThat(shape.value()).isCloseTo(0.478, within(0.012));
        assertThat(shape.standardError()).isLessThan(0.006);
    }

    @Test
    void the_law_that_was_drawn_from_has_the_lowest_criterion() {
        List<Observed> times = sample(new Gamma(3, 40), 3000, 5);
        double own = LawFit.of(Candidate.GAMMA, times, false).aic();
        for (Candidate other :
                List.of(Candidate.EXPONENTIAL, Candidate.WEIBULL, Candidate.LOGNORMAL)) {
            assertThat(LawFit.of(other, times, false).aic()).isGreaterThan(own);
        }
    }

    private static Law truth(Candidate candidate) {
        return switch (candidate) {
            case EXPONENTIAL -> new Exponential(120);
            case WEIBULL -> new Weibull(1.4, 140);
            case GAMMA -> new Gamma(1.6, 80);
            case LOGNORMAL -> Lognormal.of(130, 0.8);
            case EXPONENTIAL_AND_EXPONENTIAL ->
                    new Mixture(0.4, new Exponential(15), new Exponential(200));
            case EXPONENTIAL_AND_GAMMA -> new Mixture(0.3, new Exponential(15), new Gamma(4, 50));
            case EXPONENTIAL_AND_LOGNORMAL ->
                    new Mixture(0.3, new Exponential(15), Lognormal.of(180, 0.4));
            case LOGNORMAL_AND_LOGNORMAL ->
                    new Mixture(0.4, Lognormal.of(30, 0.5), Lognormal.of(250, 0.3));
        };
    }

    /** Every third is seen only from day 60, and every one until some day from 150 to 750. */
    private static List<Observed> sample(Law truth, int number, long key) {
        List<Observed> sample = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double days = truth.quantile(Mix.uniform(key, 1, i));
            double entry = i % 3 == 0 ? 60 : 0;
            double until = 150 + 600 * Mix.uniform(key, 2, i);
            if (days > entry) {
                int cause = days > until ? 0 : 1;
                sample.add(new Observed(entry, Math.min(days, until), cause, List.of(), 1));
            }
        }
        return sample;
    }

    private static double value(LawFit fit, String parameter) {
        return fit.estimates().stream()
                .filter(estimate -> estimate.parameter().name().equals(parameter))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
