package org.secureplaces.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.child.Basis;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Start.Census;
import org.secureplaces.scenario.Start.Residents;

class StartTest {

    @Test
    void residents_may_be_stated_by_how_long_each_has_been_there() {
        Residents residents = Residents.of("Ash", Basis.DTO, List.of(3.0, 80.0));
        assertThat(residents.children()).isEqualTo(2);
    }

    @Test
    void there_are_at_least_as_many_children_as_known_elapsed_stays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Residents("Ash", Basis.DTO, 1, List.of(3.0, 80.0)))
                .withMessage(
                        "children at Ash must not be fewer than their 2 known elapsed stays, were 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void an_elapsed_stay_is_a_time_gone_by(double elapsed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Residents.of("Ash", Basis.DTO, List.of(elapsed)))
                .withMessageContaining("an elapsed stay at Ash must be finite and not negative");
    }

    @Test
    void children_of_one_basis_in_one_home_are_stated_once() {
        Residents residents = new Residents("Ash", Basis.DTO, 3);
        Figure waiting = Figure.fixed("waiting", 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Census(List.of(residents, residents), waiting))
                .withMessage("residents of a home on one legal basis are stated twice");
    }
}
