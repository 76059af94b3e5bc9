package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomWalkProposalTest {

    @ParameterizedTest
    @CsvSource({"0.3, 0.3", "-0.3, 0.3", "1.25, 0.75", "2.1, 0.1", "-1.2, 0.8", "3.4, 0.6"})
    void a_step_out_of_the_cube_is_reflected_at_its_sides(double place, double expected) {
        assertThat(RandomWalkProposal.reflected(place)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void no_step_ends_on_a_side() {
        assertThat(RandomWalkProposal.reflected(0)).isPositive();
        assertThat(RandomWalkProposal.reflected(1)).isLessThan(1);
        assertThat(RandomWalkProposal.reflected(2)).isPositive();
    }
}
