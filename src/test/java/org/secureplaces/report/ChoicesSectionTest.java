package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.scoring.Alternative;
import org.secureplaces.scoring.Alternative.HorizonScore;

/** What the page says of other choices. */
class ChoicesSectionTest {

    @Test
    void each_choice_has_a_row_before_2019_and_one_of_all_figures() {
        Alternative shipped =
                new Alternative(
                        "as shipped",
                        List.of(new HorizonScore(3, 1, 2), new HorizonScore(36, 5, 6.04)));
        Alternative other = new Alternative("other", List.of(new HorizonScore(36, Double.NaN, 8)));
        assertThat(ChoicesSection.text(List.of(shipped, other), 100))
                .contains("100 futures from each origin", "known in hindsight only")
                .contains(
                        """
                        | Choice | Figures | CRPS, 3 months ahead | CRPS, 36 months ahead |
                        | --- | --- | ---: | ---: |
                        | as shipped | before 2019 | 1.0 | 5.0 |
                        | as shipped | all | 2.0 | 6.0 |
                        | other | before 2019 |  |  |
                        | other | all |  | 8.0 |
                        """);
    }
}
