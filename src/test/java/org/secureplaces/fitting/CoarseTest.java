package org.secureplaces.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.forecast.row.Band;

/** Published errors do not give back the numbers they rest on. */
class CoarseTest {

    private static final Parameter RATE = new Parameter("rate", Scale.LOG, "per day");

    /** The error of the logarithm of a rate is one over the root of the events. */
    @Test
    void from_10_on_at_least_5_numbers_of_events_have_the_same_error() {
        Map<Double, Integer> alike = new TreeMap<>();
        for (int events = 10; events < 1600; events++) {
            alike.merge(Coarse.error(1 / Math.sqrt(events)), 1, Integer::sum);
        }
        assertThat(alike.values()).allMatch(numbers -> numbers >= 5);
        assertThat(alike).containsEntry(0.32, 6); // 10 to 15
    }

    /** Garwood's interval is another function of the number, and wider on one side. */
    @Test
    void an_exact_interval_tells_no_more() {
        Map<String, Integer> alike = new TreeMap<>();
        for (int events = 10; events < 1600; events++) {
            Estimate shown = Coarse.of(Exact.rate(RATE, events, events / 0.0115));
            alike.merge(shown.value() + " " + shown.interval(), 1, Integer::sum);
        }
        assertThat(alike.values()).allMatch(numbers -> numbers >= 4);
    }

    @Test
    void no_interval_becomes_shorter() {
        for (int events = 10; events < 400; events += 7) {
            Estimate exact = Exact.rate(RATE, events, 4000);
            Estimate shown = Coarse.of(exact);
            double moved = shown.value() / exact.value();
            assertThat(shown.interval().low()).isLessThanOrEqualTo(exact.interval().low() * moved);
            assertThat(shown.interval().high())
                    .isGreaterThanOrEqualTo(exact.interval().high() * moved);
            double error = Math.log(shown.interval().high() / shown.value()) / 1.959964;
            assertThat(shown.standardError()).isCloseTo(shown.value() * error, within(1e-6));
        }
    }

    /** 100 of 1673: an error of 0.0058 is given as 0.0061, so four decimals are left. */
    @Test
    void a_value_is_given_to_a_tenth_of_its_error() {
        Estimate exact = Exact.share(new Parameter("pooled", Scale.LOGIT, "share"), 100, 1673);
        assertThat(exact.value()).isCloseTo(0.0597729, within(1e-7));
        assertThat(Coarse.of(exact).value()).isCloseTo(0.0598, within(1e-12));
    }

    @Test
    void a_number_without_an_error_keeps_three_digits() {
        Estimate exact =
                new Estimate(
                        new Parameter("monthly_cv", Scale.LOG, ""),
                        0.123456,
                        new Band(0, 0.234567),
                        Double.NaN);
        Estimate shown = Coarse.of(exact);
        assertThat(shown.value()).isEqualTo(0.123);
        assertThat(shown.interval()).isEqualTo(new Band(0, 0.235));
    }

    @ParameterizedTest
    @CsvSource({"0.6428, 0.07, 0.64", "0.6428, 0.011, 0.64", "0.6428, 0.004, 0.643"})
    void a_share_is_given_to_the_first_digit_of_its_error(
            double share, double error, double shown) {
        assertThat(Coarse.share(share, error)).isEqualTo(shown);
        Band interval = Coarse.interval(shown, error);
        assertThat(interval.low()).isLessThanOrEqualTo(shown - 1.9 * error);
        assertThat(interval.high()).isGreaterThanOrEqualTo(shown + 1.7 * error);
    }

    @Test
    void errors_that_go_together_keep_a_correlation_of_two_digits() {
        List<CovarianceRow> rows =
                CovarianceRow.coarse(
                        List.of(
                                new CovarianceRow("a", "a", 0.0121),
                                new CovarianceRow("a", "b", -0.005),
                                new CovarianceRow("b", "b", 0.0144)));
        assertThat(rows.get(0).covariance()).isCloseTo(0.125 * 0.125, within(1e-12));
        assertThat(rows.get(1).covariance()).isCloseTo(-0.37 * 0.125 * 0.125, within(1e-12));
    }
}
