package org.secureplaces.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.secureplaces.support.PublishedTable;

class IntervalOfReplicationsTest {

    /** Mean delays in ten replications of a bank. */
    private static final double[] BANK = PublishedTable.of("bank_delays.csv").column(1);

    @Test
    void ten_replications_of_a_bank_have_the_published_mean_and_90_percent_interval() {
        assertThat(Spread.mean(BANK)).isCloseTo(2.031, within(1e-9));
        assertThat(new Student(0.95).halfWidth(BANK)).isCloseTo(0.322, within(1e-3));
    }

    /** t with 9 degrees of freedom: 2.2622 at 97.5%, 1.8331 at 95%. */
    @Test
    void the_interval_that_forecasts_report_is_the_95_percent_one() {
        Band band = new Statistics(BANK, 1).meanInterval();
        double expected = 2.2622 / 1.8331 * new Student(0.95).halfWidth(BANK);
        assertThat(band.high() - 2.031).isCloseTo(expected, within(1e-4));
        assertThat(2.031 - band.low()).isCloseTo(expected, within(1e-4));
    }
}
