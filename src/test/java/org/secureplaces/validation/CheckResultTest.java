package org.secureplaces.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.validation.Check.Published;
import org.secureplaces.validation.Check.Read;
import org.secureplaces.validation.Check.Unit;
import org.secureplaces.validation.Check.Use;

/** The arithmetic of a comparison. */
class CheckResultTest {

    private static Check check(double low, double high) {
        Published published = new Published(low, high, Unit.CHILDREN, "W001");
        return new Check("children", "2020", "run", published, Use.FIT, seen -> 0, "");
    }

    private static CheckResult between(double low, double high, Check check) {
        return new CheckResult(check, (low + high) / 2, low, high, 0.5);
    }

    @Test
    void mean_and_central_95_percent_are_those_of_the_replications() {
        List<List<Read>> replications =
                IntStream.rangeClosed(0, 200).mapToObj(i -> List.of(Read.of(i))).toList();
        CheckResult result = CheckResult.of(List.of(check(5, 5)), replications).get(0);
        assertThat(result.mean()).isCloseTo(100, within(1e-9));
        assertThat(result.low()).isCloseTo(5, within(1e-9));
        assertThat(result.high()).isCloseTo(195, within(1e-9));
        assertThat(result.isInside()).isTrue();
    }

    @Test
    void each_check_reads_its_own_column_and_leaves_out_what_was_not_observed() {
        List<List<Read>> replications =
                List.of(List.of(Read.of(1), Read.of(Double.NaN)), List.of(Read.of(3), Read.of(7)));
        List<CheckResult> results = CheckResult.of(List.of(check(2, 2), check(2, 2)), replications);
        assertThat(results.get(0).mean()).isEqualTo(2);
        assertThat(results.get(1).mean()).isEqualTo(7);
        assertThat(results.get(1).isInside()).isFalse();
    }

    /** 1 of 1, 0 of 9, and a child placed where nobody was referred: 2 / 10, not 0.5. */
    @Test
    void the_mean_of_a_share_placed_is_placements_over_referrals_summed_over_replications() {
        List<List<Read>> replications =
                List.of(
                        List.of(new Read(1, 1, 1)),
                        List.of(new Read(0, 0, 9)),
                        List.of(new Read(Double.NaN, 1, 0)));
        CheckResult result = CheckResult.of(List.of(check(0, 1)), replications).get(0);
        assertThat(result.mean()).isEqualTo(0.2);
        assertThat(result.high()).isCloseTo(0.975, within(1e-9));
    }

    @Test
    void a_check_that_reads_nothing_has_no_probability_and_is_not_inside() {
        List<List<Read>> replications =
                List.of(List.of(Read.of(Double.NaN)), List.of(Read.of(Double.NaN)));
        CheckResult result = CheckResult.of(List.of(check(2, 2)), replications).get(0);
        assertThat(result.probability()).isNaN();
        assertThat(result.isInside()).isFalse();
    }

    @Test
    void a_published_range_is_inside_where_a_part_of_it_is() {
        assertThat(between(40, 51, check(50, 62)).isInside()).isTrue();
        assertThat(between(61, 70, check(50, 62)).isInside()).isTrue();
        assertThat(between(63, 70, check(50, 62)).isInside()).isFalse();
        assertThat(between(40, 49, check(50, 62)).isInside()).isFalse();
    }

    @Test
    void a_published_range_runs_upwards() {
        assertThatThrownBy(() -> check(62, 50)).hasMessageContaining("62.0 to 50.0");
    }
}
