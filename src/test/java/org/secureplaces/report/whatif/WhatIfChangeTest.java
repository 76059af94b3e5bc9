package org.secureplaces.report.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Unit;
import org.secureplaces.statistics.Band;

/** A paired difference in the words of a table. */
class WhatIfChangeTest {

    @Test
    void a_clear_change_says_more_or_fewer_once() {
        assertThat(children(7.24, 3.1, 11.04).sentence()).isEqualTo("7.2 more (3.1 to 11.0)");
        assertThat(children(-16.4, -22.2, -5.4).sentence()).isEqualTo("16 fewer (5 to 22)");
    }

    @Test
    void what_may_go_either_way_is_no_clear_change() {
        WhatIfChange change = children(-8.9, -27.3, 4.1);
        assertThat(change.isClear()).isFalse();
        assertThat(change.sentence())
                .isEqualTo("no clear change (8.9 fewer on average, 27.3 fewer to 4.1 more)");
    }

    @Test
    void what_is_the_same_in_every_future_is_no_change() {
        assertThat(children(0, 0, 0).sentence()).isEqualTo("no change");
    }

    @Test
    void of_too_few_futures_the_range_is_not_told() {
        assertThat(children(3, Double.NaN, Double.NaN).sentence())
                .isEqualTo("3.0 more (" + Estimate.TOO_FEW + ")");
    }

    @Test
    void money_is_told_in_millions_that_the_table_names() {
        WhatIfChange change =
                WhatIfChange.ofMillions(new Estimate(1.24e6, new Band(-2.03e6, 6.61e6)));
        assertThat(change.number()).isEqualTo("no clear change");
        assertThat(change.range()).isEqualTo("1.2 more on average, 2.0 less to 6.6 more");
    }

    private static WhatIfChange children(double mean, double low, double high) {
        return WhatIfChange.of(new Estimate(mean, new Band(low, high)), Unit.CHILDREN);
    }
}
