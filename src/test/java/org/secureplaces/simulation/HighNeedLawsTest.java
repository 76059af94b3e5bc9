package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secureplaces.child.NeedLevel;
import org.secureplaces.child.Question;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.HighNeed;
import org.secureplaces.scenario.Scenario;

/** Laws of what children with high need mean for the home in which they live. */
class HighNeedLawsTest {

    private static final double SHARE = 0.4;
    private static final double PLACES = 1.5;

    private static final Scenario BLOCKING = with(0, SHARE, PLACES);
    private static final Model BLOCKING_MODEL = new Model(BLOCKING);
    private static final Pair NOTHING = new Pair(Small.BASE, with(0, 0, 3));
    private static final Pair BLOCKS_NONE = new Pair(Small.BASE, with(0, 1, 0));

    @Seeds
    void children_who_block_no_place_change_nothing(long seed) {
        assertThat(NOTHING.second(seed).bits()).isEqualTo(NOTHING.first(seed).bits());
        assertThat(BLOCKS_NONE.second(seed).bits()).isEqualTo(BLOCKS_NONE.first(seed).bits());
    }

    @Seeds
    void no_admission_takes_a_home_above_its_effective_places_less_those_blocked(long seed) {
        int[] effective = new int[BLOCKING.homes().size()];
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(BLOCKING_MODEL, seed)) {
            whereabouts.accept(happening);
            if (happening instanceof Happening.PlacesSet set && set.route() == Route.WELFARE) {
                effective[set.home()] = set.effective();
            } else if (happening instanceof Happening.Placed placed
                    && placed.placeOf() == Route.WELFARE) {
                int taken = 0;
                for (Whereabouts.Child child : whereabouts.inHome(placed.home())) {
                    taken += child.placeOf == Route.WELFARE ? 1 : 0;
                    taken += blockedBy(child.referral);
                }
                assertThat(taken).isLessThanOrEqualTo(effective[placed.home()]);
            }
        }
    }

    /** In a few runs no such child is placed. */
    @Test
    void children_who_block_places_are_placed_too() {
        int blocked = 0;
        for (long seed = 1; seed <= 20; seed++) {
            for (Happening.Placed placed :
                    Small.only(Happening.Placed.class, Small.happenings(BLOCKING_MODEL, seed))) {
                blocked += blockedBy(placed.referral());
            }
        }
        assertThat(blocked).isGreaterThan(20);
    }

    private static int blockedBy(Referral child) {
        boolean blocks =
                child.profile().route() == Route.WELFARE
                        && child.profile().needs().level() == NeedLevel.HIGH
                        && Mix.uniform(child.key(), Question.BLOCKS.number()) < SHARE;
        return blocks && Mix.uniform(child.key(), Question.BLOCKED_PLACES.number()) >= 0.5
                ? 2
                : blocks ? 1 : 0;
    }

    private static final Model APART = new Model(with(-1000, 0, 1));

    /** So strong that a home accepts no child with high need while another one lives there. */
    @Seeds
    void a_home_that_keeps_children_with_high_need_apart_accepts_one_at_a_time(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(APART, seed)) {
            if (happening instanceof Happening.Considered asked
                    && asked.accepted()
                    && isHigh(asked.referral())) {
                assertThat(whereabouts.inHome(asked.home()))
                        .noneMatch(child -> isHigh(child.referral));
            }
            whereabouts.accept(happening);
        }
    }

    private static boolean isHigh(Referral child) {
        return child.profile().needs().level() == NeedLevel.HIGH;
    }

    private static Scenario with(double logOdds, double share, double places) {
        HighNeed highNeed =
                new HighNeed(
                        Figure.fixed("log_odds_there", logOdds),
                        Figure.fixed("blocking", share),
                        Figure.fixed("blocked_places", places));
        return Small.BASE.with(Small.BASE.capacity().with(highNeed));
    }
}
