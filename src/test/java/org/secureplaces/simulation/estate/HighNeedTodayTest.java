package org.secureplaces.simulation.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Known;
import org.secureplaces.child.Location;
import org.secureplaces.child.Need;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.HighNeed;

/** How many places children block beside their own. */
class HighNeedTodayTest {

    private static final int CHILDREN = 40_000;
    private static final Needs HIGH = Needs.NONE.with(Need.CHALLENGING_BEHAVIOUR);

    private final HighNeedToday highNeed =
            new HighNeedToday(
                    new HighNeed(
                            Figure.fixed("log_odds_there", 0),
                            Figure.fixed("blocking", 0.4),
                            Figure.fixed("blocked_places", 1.25)),
                    1);

    /** One or two places, at 1.25 places on average; 5 standard errors. */
    @Test
    void the_stated_share_of_children_with_high_need_block_the_stated_number_on_average() {
        assertThat(share(1)).isCloseTo(0.4 * 0.75, within(0.012));
        assertThat(share(2)).isCloseTo(0.4 * 0.25, within(0.008));
        assertThat(share(0)).isEqualTo(1 - share(1) - share(2), within(1e-12));
    }

    private double share(int blocked) {
        return (double)
                        LongStream.range(0, CHILDREN)
                                .filter(key -> blockedBy(key, Basis.WELFARE, HIGH) == blocked)
                                .count()
                / CHILDREN;
    }

    @Test
    void no_other_child_blocks_a_place() {
        for (long key = 0; key < 100; key++) {
            assertThat(blockedBy(key, Basis.DTO, HIGH)).isZero();
            assertThat(blockedBy(key, Basis.WELFARE, Needs.NONE)).isZero();
            assertThat(blockedBy(key, Basis.WELFARE, Needs.NONE.with(Need.MENTAL_HEALTH))).isZero();
        }
    }

    private int blockedBy(long number, Basis basis, Needs needs) {
        Profile child =
                new Known(Sex.GIRL, 15, needs, Location.at(51.5, 0)).as(basis, Region.LONDON);
        long key = Mix.mix(number, 7919);
        return highNeed.blockedBy(new Referral(key, child, 0, 0));
    }
}
