package org.secureplaces.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secureplaces.statistics.Band;

class EffectTest {
    @Test
    void more_children_without_a_place() {
        assertThat(effect(12.4, 3.6, 24).sentence())
                .isEqualTo("about 12 more children a year get no secure place within a year");
        assertThat(effect(12.4, 3.6, 24).range()).isEqualTo("4 to 24 more");
    }

    @Test
    void fewer_children_without_a_place() {
        assertThat(effect(-4.26, -8.1, -0.6).sentence())
                .isEqualTo("about 4.3 fewer children a year get no secure place within a year");
        assertThat(effect(-4.26, -8.1, -0.6).range()).isEqualTo("0.6 to 8.1 fewer");
    }

    @Test
    void one_child_is_singular() {
        assertThat(effect(1.02, 0.6, 1.4).sentence())
                .isEqualTo("about 1.0 more child a year gets no secure place within a year");
    }

    @Test
    void a_band_across_zero_cannot_be_told_from_chance() {
        assertThat(effect(2.2, -3.1, 7.9).sentence())
                .isEqualTo("no clear change in how many children get a secure place");
        assertThat(effect(2.2, -3.1, 7.9).range()).isEqualTo("3.1 fewer to 7.9 more");
        assertThat(effect(2.2, -3.1, 7.9).isClear()).isFalse();
    }

    @Test
    void an_average_that_is_clear_is_told_though_single_futures_go_either_way() {
        Estimate futures = new Estimate(-15.2, new Band(-37, 3));
        assertThat(new Effect(futures, new Band(-19, -11)).sentence())
                .isEqualTo(
                        "on average about 15 fewer children a year get no secure place within a year, but not in every future");
        assertThat(new Effect(futures, new Band(-31, 1)).sentence()).startsWith("no clear change");
    }

    @Test
    void a_tiny_change_is_almost_none_even_when_its_sign_is_certain() {
        assertThat(effect(0.2, 0.1, 0.4).sentence()).startsWith("almost no change");
        assertThat(effect(0.2, 0.1, 0.4).isClear()).isFalse();
    }

    @Test
    void a_band_that_ends_at_zero_is_not_clear() {
        assertThat(effect(3, 0, 7).isClear()).isFalse();
        assertThat(effect(3, 0, 7).range()).isEqualTo("0 to 7.0 more");
    }

    @Test
    void no_change_in_any_future_is_no_change_and_not_almost_none() {
        Estimate none = new Estimate(0, new Band(0, 0));
        Effect effect = new Effect(none, new Band(0, 0));
        assertThat(effect.isNone()).isTrue();
        assertThat(effect.sentence())
                .isEqualTo("no change in how many children get a secure place");
        assertThat(new Effect(none, new Band(-0.01, 0.01)).isNone()).isFalse();
        assertThat(effect(0.2, 0, 0).isNone()).isFalse();
    }

    private static Effect effect(double mean, double low, double high) {
        return Effect.of(new Estimate(mean, new Band(low, high)));
    }
}
