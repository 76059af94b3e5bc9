package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.NeedLevel;
import org.secureplaces.child.Question;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.HighNeed;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Acceptance;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.YouthCustodyService;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.places.ResizeHome;

/** Laws of what children with high need mean for the home in which they live. */
class HighNeedLawsTest {

    private static final LocalDate RESIZED = LocalDate.of(2024, 1, 15);

    private static final Scenario BLOCKING =
            Small.BASE
                    .with(Small.BASE.capacity().with(Blocking.RULE))
                    .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                    .with(Small.closing(Small.YOUNG, Residents.MOVE));
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
                assertThat(taken(whereabouts, placed.home()))
                        .isLessThanOrEqualTo(effective[placed.home()]);
            } else if (happening instanceof Happening.Transferred moved
                    && whereabouts.child(moved.referral()).placeOf == Route.WELFARE) {
                assertThat(taken(whereabouts, moved.to()))
                        .isLessThanOrEqualTo(effective[moved.to()]);
            }
        }
    }

    /** Welfare places that children live in or block. */
    private static int taken(Whereabouts whereabouts, int home) {
        int taken = 0;
        for (Whereabouts.Child child : whereabouts.inHome(home)) {
            taken += child.placeOf == Route.WELFARE ? 1 : 0;
            taken += Blocking.by(child.referral);
        }
        return taken;
    }

    /** In a few runs no such child is placed. */
    @Test
    void children_who_block_places_are_placed_too() {
        int blocked = 0;
        for (long seed = 1; seed <= 20; seed++) {
            for (Happening.Placed placed :
                    Small.only(Happening.Placed.class, Small.happenings(BLOCKING_MODEL, seed))) {
                blocked += Blocking.by(placed.referral());
            }
        }
        assertThat(blocked).isGreaterThan(20);
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

    private static final double THERE = -3;

    /** Approved places that come and go, so that one child more weighs more or less. */
    private static final Model WEIGHED =
            new Model(
                    with(THERE, 0, 1)
                            .with(Small.closing(Small.GIRLS, Residents.STAY))
                            .with(new ResizeHome(Small.BOTH, RESIZED, 2, 1, 0))
                            .with(new ResizeHome(Small.CAUTIOUS, RESIZED, 5, 9, 0)));

    /**
     * A home answers as the child's own chance says: the odds of the unit and of its caution, and
     * for a child with high need those that follow from how many live there, over all places.
     */
    @Seeds
    void each_further_child_with_high_need_is_accepted_at_the_stated_odds(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        Map<Referral, Integer> considerations = new HashMap<>();
        int[][] approved = new int[WEIGHED.scenario().homes().size()][2];
        for (Happening happening : Small.happenings(WEIGHED, seed)) {
            whereabouts.accept(happening);
            if (happening instanceof Happening.PlacesSet set) {
                approved[set.home()][set.route().ordinal()] = set.approved();
            } else if (happening instanceof Happening.Considered asked) {
                Referral child = asked.referral();
                int number = considerations.merge(child, 1, Integer::sum) - 1;
                int places = approved[asked.home()][0] + approved[asked.home()][1];
                long living =
                        whereabouts.inHome(asked.home()).stream()
                                .filter(other -> isHigh(other.referral))
                                .count();
                double there = isHigh(child) ? THERE * living / places : 0;
                assertThat(asked.accepted())
                        .isEqualTo(chance(child, number, asked.home()) < odds(asked, there));
            }
        }
    }

    /** The number with which a home's answer is drawn: another one at each consideration. */
    private static double chance(Referral child, int consideration, int home) {
        return Mix.uniform(
                child.key(), Question.HOME_ANSWER.number(), consideration * 1024L + home);
    }

    private static double odds(Happening.Considered asked, double there) {
        double caution = WEIGHED.scenario().homes().get(asked.home()).acceptanceOdds();
        return Arrangements.UNIT.acceptance(asked.referral().profile(), Math.log(caution) + there);
    }

    /** Two places: the child's own and one that it blocks, both kept until the council decides. */
    @Test
    void a_home_with_just_the_places_that_a_child_takes_keeps_them_for_it_and_admits_it() {
        NationalUnit unit =
                new NationalUnit(
                        Search.withdrawing(0.01),
                        Figure.fixed("pace", 1),
                        Figure.fixed("stands", 0),
                        Acceptance.ALWAYS,
                        new Council(
                                Figure.fixed("decision_days", 2),
                                Figure.fixed("far_miles", 0),
                                Figure.fixed("refuses_far", 0)),
                        YouthCustodyService.NO_REFUSALS,
                        false);
        Scenario queue = Textbook.queue(30, Textbook.exponential(20), unit, 2);
        Scenario blocked =
                queue.map(HighNeedLawsTest::needing).with(queue.capacity().with(highNeed(0, 1, 1)));
        List<Happening> happenings = Small.happenings(new Model(blocked), 7919);
        assertThat(Small.only(Happening.Placed.class, happenings)).hasSizeGreaterThan(50);
    }

    /** Every child has every need. */
    private static Figure needing(Figure figure) {
        return figure.key().equals("need") ? figure.at(1) : figure;
    }

    private static boolean isHigh(Referral child) {
        return child.profile().needs().level() == NeedLevel.HIGH;
    }

    private static Scenario with(double logOdds, double share, double places) {
        return Small.BASE.with(Small.BASE.capacity().with(highNeed(logOdds, share, places)));
    }

    private static HighNeed highNeed(double logOdds, double share, double places) {
        return new HighNeed(
                Figure.fixed("log_odds_there", logOdds),
                Figure.fixed("blocking", share),
                Figure.fixed("blocked_places", places));
    }
}
