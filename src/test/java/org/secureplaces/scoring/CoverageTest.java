package org.secureplaces.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.statistics.Band;

/** Exact binomial intervals. */
class CoverageTest {

    /**
     * Two-sided 95% limits as in tables of Clopper and Pearson's interval (such as Documenta Geigy,
     * Scientific Tables, binomial confidence limits); those at 0 and n are 1 - 0.025^(1/n).
     */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0000, 0.3085",
        "1, 10, 0.0025, 0.4450",
        "2, 10, 0.0252, 0.5561",
        "5, 10, 0.1871, 0.8129",
        "10, 10, 0.6915, 1.0000",
        "2, 20, 0.0123, 0.3170",
        "4, 20, 0.0573, 0.4366"
    })
    void the_interval_is_that_of_the_tables(int inside, int all, double low, double high) {
        Band interval = new Coverage(inside, all).interval95();
        assertThat(interval.low()).isCloseTo(low, within(6e-5));
        assertThat(interval.high()).isCloseTo(high, within(6e-5));
    }

    @Test
    void without_outturns_nothing_is_known() {
        Coverage none = new Coverage(0, 0);
        assertThat(none.share()).isNaN();
        assertThat(none.interval95()).isEqualTo(new Band(0, 1));
    }

    @Test
    void more_inside_than_there_are_is_refused() {
        assertThatThrownBy(() -> new Coverage(3, 2)).hasMessageContaining("were 3 of 2");
    }
}
