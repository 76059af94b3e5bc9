package org.secureplaces.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Draw;
import org.secureplaces.simulation.Seeds;
import org.secureplaces.simulation.Small;

class RegionSharesTest {

    private static final List<Double> WEIGHTS =
            List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 99.0, 8.0, 9.0, 0.0);
    private static final Figure LONDON = Small.figure("shares.London", 0.2, 0.25, 0.35);
    private static final RegionShares SHARES =
            new RegionShares(WEIGHTS, Map.of(Region.LONDON, LONDON));

    @Seeds
    void a_drawn_share_is_one_of_all_and_the_others_keep_their_proportions(long seed) {
        Draw draw = new Draw(seed, 0);
        List<Double> drawn = SHARES.map(draw::of).shares();
        double london = draw.of(LONDON).value();
        assertThat(drawn.get(Region.LONDON.ordinal())).isEqualTo(london);
        assertThat(drawn.stream().reduce(0.0, Double::sum)).isCloseTo(1, within(1e-12));
        for (Region region : Region.values()) {
            if (region != Region.LONDON) {
                // 38 is the sum of the other weights
                assertThat(drawn.get(region.ordinal()))
                        .isCloseTo(
                                (1 - london) * WEIGHTS.get(region.ordinal()) / 38, within(1e-12));
            }
        }
    }

    @Test
    void weights_alone_stay_as_they_are_in_every_draw() {
        RegionShares plain = RegionShares.of(WEIGHTS);
        assertThat(plain.shares()).isEqualTo(WEIGHTS);
        assertThat(plain.map(new Draw(1, 2)::of)).isEqualTo(plain);
    }

    @Test
    void shares_must_leave_a_rest_and_somebody_who_takes_it() {
        assertThatThrownBy(
                        () ->
                                new RegionShares(
                                        WEIGHTS,
                                        Map.of(
                                                Region.LONDON,
                                                LONDON,
                                                Region.WALES,
                                                Small.figure("Wales", 0.1, 0.2, 0.7))))
                .hasMessageStartingWith(
                        "shares of regions must not be more than 1 together, were up to 1.0");
        assertThatThrownBy(
                        () ->
                                new RegionShares(
                                        Collections.nCopies(10, 0.0),
                                        Map.of(Region.LONDON, LONDON)))
                .hasMessageContaining("must have a weight above 0");
    }
}
