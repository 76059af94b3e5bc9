package org.secureplaces.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secureplaces.statistics.Band;

class UnitTest {
    @Test
    void people_are_whole_from_ten_on_and_have_one_decimal_below() {
        assertThat(Unit.CHILDREN.value(66.04)).isEqualTo("66");
        assertThat(Unit.CHILDREN.value(6.04)).isEqualTo("6.0");
        assertThat(Unit.CHILDREN.value(9.96)).isEqualTo("10");
        assertThat(Unit.CHILDREN.value(12_345.6)).isEqualTo("12,346");
    }

    @Test
    void the_ends_of_a_band_are_rounded_like_its_mean() {
        assertThat(Unit.CHILDREN.range(new Estimate(12.3, new Band(4.56, 21.1))))
                .isEqualTo("5 to 21");
        assertThat(Unit.PERCENT.range(new Estimate(0.494, new Band(0.415, 0.589))))
                .isEqualTo("42 to 59%");
    }

    @Test
    void a_difference_carries_its_sign_and_zero_carries_none() {
        assertThat(Unit.CHILDREN.change(4.6, 4.6)).isEqualTo("+4.6");
        assertThat(Unit.PERCENT.change(-0.0141, -0.0141)).isEqualTo("\u22121.4 points");
        assertThat(Unit.CHILDREN.change(-0.01, -0.01)).isEqualTo("0");
    }

    @Test
    void what_is_not_a_number_is_said_to_be_too_few_to_tell() {
        assertThat(Unit.DAYS.value(Double.NaN)).isEqualTo("too few to tell");
        assertThat(Unit.DAYS.change(Double.NaN, Double.NaN)).isEqualTo("too few to tell");
    }
}
