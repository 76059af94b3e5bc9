package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Home;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.YouthCustodyService;
import org.secureplaces.placement.direct.DirectedAllocation;
import org.secureplaces.placement.direct.DirectedAllocation.Priority;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Whereabouts.Child;

/** Laws of who goes where, where every approved place is effective and nothing is refused. */
class ChoiceLawsTest {

    private static final Model PATIENT = new Model(deciding(3));
    private static final Model AT_ONCE = new Model(deciding(0));
    private static final Model DIRECTED =
            new Model(
                    deciding(0)
                            .with(
                                    new DirectedAllocation(
                                            Small.unit(Small.COUNCIL),
                                            Arrangements.direction(Priority.BY_NEED, 0, 0))));
    private static final List<Home> HOMES = Small.BASE.homes();

    @Seeds
    void the_council_takes_the_nearest_home_that_offers_before_it_decides(long seed) {
        List<Happening> happenings = Small.happenings(PATIENT, seed);
        for (Happening.Placed placed : Small.only(Happening.Placed.class, happenings)) {
            Profile child = placed.referral().profile();
            if (child.basis() == Basis.WELFARE && child.region() != Region.WALES) {
                List<Integer> offers = new ArrayList<>();
                for (Happening.Considered considered :
                        Small.only(Happening.Considered.class, happenings)) {
                    if (considered.accepted()
                            && considered.referral().key() == placed.referral().key()
                            && HOMES.get(considered.home())
                                    .admits()
                                    .admits(placed.referral().childOn(placed.day()))) {
                        offers.add(considered.home());
                    }
                }
                assertThat(placed.home()).isEqualTo(nearest(child, offers));
            }
        }
    }

    @Seeds
    void a_child_from_Wales_goes_to_Wales_first_then_to_the_nearest_home_with_a_place(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        int welsh = Small.numberOf(Small.WELSH, Small.BASE);
        for (Happening happening : Small.happenings(AT_ONCE, seed)) {
            if (happening instanceof Happening.Placed placed
                    && placed.referral().profile().basis() == Basis.WELFARE
                    && placed.referral().profile().region() == Region.WALES
                    && placed.day() == placed.referral().day()) {
                Profile child = placed.referral().profile();
                List<Integer> free = free(whereabouts, child, Route.WELFARE);
                int expected = free.contains(welsh) ? welsh : nearest(child, free);
                assertThat(placed.home()).isEqualTo(expected);
            }
            whereabouts.accept(happening);
        }
    }

    @Seeds
    void a_justice_child_goes_to_the_nearest_home_with_a_place_or_to_other_custody(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(AT_ONCE, seed)) {
            if (happening instanceof Happening.Placed placed
                    && placed.referral().profile().route() == Route.JUSTICE) {
                Profile child = placed.referral().profile();
                assertThat(placed.placeOf()).isEqualTo(Route.JUSTICE);
                List<Integer> free = free(whereabouts, child, Route.JUSTICE);
                assertThat(placed.home()).isEqualTo(nearest(child, free));
            } else if (happening instanceof Happening.Overflowed gone) {
                assertThat(free(whereabouts, gone.referral().profile(), Route.JUSTICE)).isEmpty();
            }
            whereabouts.accept(happening);
        }
    }

    @Seeds
    void a_national_body_takes_the_nearest_home_with_a_place(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(DIRECTED, seed)) {
            if (happening instanceof Happening.Placed now
                    && Arrangements.isEnglish(now.referral())
                    && now.day() == now.referral().day()) {
                Profile child = now.referral().profile();
                List<Integer> free = free(whereabouts, child, Route.WELFARE);
                assertThat(now.home()).isEqualTo(nearest(child, free));
            }
            whereabouts.accept(happening);
        }
    }

    private static List<Integer> free(Whereabouts whereabouts, Profile child, Route route) {
        List<Integer> free = new ArrayList<>();
        for (int home = 0; home < HOMES.size(); home++) {
            int places = HOMES.get(home).on(Small.FORECAST).approved(route);
            long taken =
                    whereabouts.inHome(home).stream().filter(other -> isIn(route, other)).count();
            if (taken < places && HOMES.get(home).admits().admits(child)) {
                free.add(home);
            }
        }
        return free;
    }

    private static boolean isIn(Route route, Child child) {
        return child.placeOf == route;
    }

    private static int nearest(Profile child, List<Integer> homes) {
        return homes.stream()
                .min(
                        Comparator.comparingDouble(
                                home -> child.home().milesTo(HOMES.get(home).location())))
                .orElse(-1);
    }

    private static Scenario deciding(double days) {
        Council council =
                new Council(
                        Figure.fixed("decision_days", days),
                        Figure.fixed("far_miles", 0),
                        Figure.fixed("refuses_far", 0));
        return Small.BASE
                .with(new Capacity(Small.BASE.capacity().estate(), Effectiveness.FULL))
                .with(Small.unit(council, YouthCustodyService.NO_REFUSALS));
    }
}
