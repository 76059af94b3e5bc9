package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Pattern;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Estate;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.YouthCustodyService;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.places.ConvertPlaces;
import org.secureplaces.scenario.change.places.SharePlaces;

/** Places that either route may use, in runs with everything at work. */
class SharedPlacesLawsTest {

    private static final LocalDate FROM = LocalDate.of(2023, 7, 10);
    private static final LocalDate LAST = LocalDate.of(2024, 8, 20);
    private static final Scenario SHARING =
            Small.BASE
                    .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                    .with(
                            new ConvertPlaces(
                                    Small.CONTRACTED,
                                    LocalDate.of(2024, 1, 15),
                                    2,
                                    Route.JUSTICE,
                                    Route.WELFARE))
                    .with(sharing(Small.CONTRACTED, 2))
                    .with(sharing(Small.WELSH, 3))
                    .with(sharing(Small.CAUTIOUS, 1));
    private static final Model SHARING_MODEL = new Model(SHARING);

    private static SharePlaces sharing(String home, int places) {
        return new SharePlaces(home, places, FROM, Optional.of(LAST));
    }

    /** Effective places of each home by route as told, those of justice with the shared ones. */
    private static final class Places {
        final int[][] effective = new int[SHARING.homes().size()][2];
        final Whereabouts whereabouts = new Whereabouts();

        void accept(Happening happening) {
            whereabouts.accept(happening);
            if (happening instanceof Happening.PlacesSet set) {
                effective[set.home()][set.route().ordinal()] = set.effective();
            }
        }

        int shared(int home, double day) {
            LocalDate date = SHARING_MODEL.dates().dateOf(day);
            int stated = SHARING.homes().get(home).on(date).shared();
            return Math.min(stated, effective[home][Route.JUSTICE.ordinal()]);
        }

        /** Children of a route who are in shared places, or left over from before a fall. */
        long beyond(int home, Route route, double day) {
            int dedicated =
                    effective[home][route.ordinal()]
                            - (route == Route.JUSTICE ? shared(home, day) : 0);
            long children =
                    whereabouts.inHome(home).stream()
                            .filter(child -> child.placeOf == route)
                            .count();
            return Math.max(0, children - dedicated);
        }

        boolean hadRoom(int home, Route route, double day) {
            Route other = route == Route.WELFARE ? Route.JUSTICE : Route.WELFARE;
            long used = beyond(home, route, day);
            return used == 0 || used + beyond(home, other, day) <= shared(home, day);
        }
    }

    @Seeds
    void no_admission_takes_a_home_above_its_dedicated_and_shared_places(long seed) {
        Places places = new Places();
        for (Happening happening : Small.happenings(SHARING_MODEL, seed)) {
            places.accept(happening);
            if (happening instanceof Happening.Placed placed) {
                assertThat(places.hadRoom(placed.home(), placed.placeOf(), placed.day()))
                        .as("%s", placed)
                        .isTrue();
            } else if (happening instanceof Happening.Transferred moved) {
                Route placeOf = places.whereabouts.child(moved.referral()).placeOf;
                assertThat(places.hadRoom(moved.to(), placeOf, moved.day()))
                        .as("%s", moved)
                        .isTrue();
            }
        }
    }

    @Test
    void children_of_both_routes_come_into_shared_places() {
        long[] came = new long[2];
        LongStream.range(0, 50).forEach(seed -> count(came, seed));
        assertThat(came[Route.WELFARE.ordinal()]).isGreaterThan(100);
        assertThat(came[Route.JUSTICE.ordinal()]).isGreaterThan(100);
    }

    private static void count(long[] came, long seed) {
        Places places = new Places();
        for (Happening happening : Small.happenings(SHARING_MODEL, seed)) {
            places.accept(happening);
            if (happening instanceof Happening.Placed placed
                    && places.beyond(placed.home(), placed.placeOf(), placed.day()) > 0) {
                came[placed.placeOf().ordinal()]++;
            }
        }
    }

    /** The only place is shared, so the unit hears of it when the justice child leaves or never. */
    @Test
    void the_national_unit_offers_a_shared_place_to_welfare_when_a_justice_child_has_left() {
        Model model = new Model(oneSharedPlace());
        int considered = 0;
        boolean left = false;
        for (Happening happening : Small.happenings(model, 7919)) {
            if (happening instanceof Happening.Discharged gone) {
                left = gone.placeOf() == Route.JUSTICE;
            } else if (happening instanceof Happening.Placed) {
                left = false;
            } else if (happening instanceof Happening.Considered && left) {
                considered++;
            }
        }
        assertThat(considered).isGreaterThan(10);
    }

    private static Scenario oneSharedPlace() {
        Pattern constant = Pattern.constant(Textbook.BEGIN);
        List<Arrivals> arrivals =
                List.of(
                        Textbook.arrivals(Stream.WELFARE_ENGLAND, 60, constant),
                        Textbook.arrivals(Stream.DTO, 30, constant));
        Estate estate = new Estate(List.of(Textbook.home(1, 0, 1)));
        NationalUnit unit = Small.unit(Small.COUNCIL, YouthCustodyService.NO_REFUSALS);
        return Textbook.queue(1, Textbook.exponential(10), unit, 1)
                .with(new Demand(arrivals, Textbook.flatland()))
                .with(new Capacity(estate, Effectiveness.FULL))
                .with(new SharePlaces("Home 1", 1, Textbook.BEGIN, Optional.empty()));
    }

    private static final Model NONE_SHARED = new Model(Small.BASE.with(sharing(Small.WELSH, 0)));
    private static final Model USUAL = new Model(Small.BASE);

    /** But for places that are told once more on the days on which they become shared or not. */
    @Seeds
    void sharing_no_place_changes_nothing(long seed) {
        assertThat(children(NONE_SHARED, seed)).isEqualTo(children(USUAL, seed));
    }

    private static List<Happening> children(Model model, long seed) {
        return Small.happenings(model, seed).stream()
                .filter(happening -> !(happening instanceof Happening.PlacesSet))
                .toList();
    }
}
