package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Scaling;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Estate;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Council;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.demand.ScaleDemand;
import org.secureplaces.scenario.change.estate.ReopenHome;
import org.secureplaces.scenario.change.places.ConvertPlaces;
import org.secureplaces.scenario.change.places.ResizeHome;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.simulation.Whereabouts.Child;
import org.secureplaces.simulation.Whereabouts.Where;

/** Laws about places: nobody is admitted where there is no place. */
class PlacesLawsTest {

    private static final LocalDate REOPENED = LocalDate.of(2025, 1, 1);
    private static final Scenario CHANGING =
            Small.BASE
                    .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                    .with(new ReopenHome(Small.BOTH, REOPENED, 3, 2, 4))
                    .with(
                            new RestrictHome(
                                    Small.CAUTIOUS,
                                    LocalDate.of(2023, 6, 10),
                                    Optional.of(LocalDate.of(2023, 12, 31)),
                                    2))
                    .with(
                            new ConvertPlaces(
                                    Small.CONTRACTED,
                                    LocalDate.of(2024, 1, 15),
                                    3,
                                    Route.JUSTICE,
                                    Route.WELFARE))
                    .with(Small.opening(LocalDate.of(2024, 5, 1)));
    private static final Model CHANGING_MODEL = new Model(CHANGING);
    private static final Model MANY_FROM_WALES = new Model(manyFromWales());
    private static final Model STAY = new Model(closing(Residents.STAY));
    private static final Model TRANSFER = new Model(closing(Residents.TRANSFER));
    private static final Model MOVE = new Model(closing(Residents.MOVE));

    @Seeds
    void a_home_admits_only_whom_it_is_registered_for_and_within_its_effective_places(long seed) {
        int[][] effective = new int[CHANGING.homes().size()][2];
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(CHANGING_MODEL, seed)) {
            whereabouts.accept(happening);
            if (happening instanceof Happening.PlacesSet set) {
                effective[set.home()][set.route().ordinal()] = set.effective();
            } else if (happening instanceof Happening.Placed placed) {
                Child child = whereabouts.child(placed.referral());
                requireAdmissible(whereabouts, child, placed.day(), effective);
            } else if (happening instanceof Happening.Transferred moved) {
                Child child = whereabouts.child(moved.referral());
                requireAdmissible(whereabouts, child, moved.day(), effective);
            }
        }
    }

    /** Approved and available places of each route as stated; 0.9 of those approved and ready. */
    @Seeds
    void the_places_told_of_a_home_are_those_of_the_day(long seed) {
        for (Happening.PlacesSet set :
                Small.only(Happening.PlacesSet.class, Small.happenings(CHANGING_MODEL, seed))) {
            LocalDate today = CHANGING_MODEL.dates().dateOf(set.day());
            HomeState state = CHANGING.homes().get(set.home()).on(today);
            assertThat(set.approved()).isEqualTo(state.approved(set.route()));
            assertThat(set.available()).isEqualTo(state.available(set.route(), 0.9));
            assertThat((double) set.effective()).isLessThan(set.available() + 1);
        }
    }

    private static void requireAdmissible(
            Whereabouts whereabouts, Child child, double today, int[][] effective) {
        Home home = CHANGING.homes().get(child.home);
        assertThat(home.admits().admits(child.on(today)))
                .as("%s is registered for %s", home.name(), child.referral)
                .isTrue();
        assertThat(placesTaken(whereabouts, child.home, child.placeOf))
                .as("children in %s places at %s", child.placeOf.label(), home.name())
                .isLessThanOrEqualTo(effective[child.home][child.placeOf.ordinal()]);
    }

    @Seeds
    void a_home_considers_children_only_while_it_has_a_free_place(long seed) {
        int[] effective = new int[CHANGING.homes().size()];
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(CHANGING_MODEL, seed)) {
            whereabouts.accept(happening);
            if (happening instanceof Happening.PlacesSet set && set.route() == Route.WELFARE) {
                effective[set.home()] = set.effective();
            } else if (happening instanceof Happening.Considered considered) {
                assertThat(welfarePlacesTaken(whereabouts, considered.home()))
                        .isLessThan(effective[considered.home()]);
            }
        }
    }

    @Seeds
    void a_child_from_Wales_waits_only_while_no_home_declares_a_place(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        double moment = 0;
        int declared = 0;
        for (Happening happening : Small.happenings(MANY_FROM_WALES, seed)) {
            if (happening.day() > moment && declared > 0) {
                assertThat(whereabouts.fromWalesSeeking()).as("on day %s", moment).isEmpty();
            }
            moment = happening.day();
            whereabouts.accept(happening);
            if (happening instanceof Happening.Declared now) {
                declared = now.free();
            }
        }
    }

    private static long welfarePlacesTaken(Whereabouts whereabouts, int home) {
        return placesTaken(whereabouts, home, Route.WELFARE);
    }

    private static long placesTaken(Whereabouts whereabouts, int home, Route placeOf) {
        return whereabouts.inHome(home).stream().filter(child -> child.placeOf == placeOf).count();
    }

    @Seeds
    void a_closing_home_keeps_its_children_until_they_leave_or_the_limit(long seed) {
        Whereabouts there = throughClosure(STAY, seed, 60);
        assertThat(there.inHome(Small.numberOf(Small.BOTH, STAY.scenario()))).isEmpty();
        double limit = dayOf(STAY, LocalDate.of(2024, 7, 1)) + 60;
        assertThat(Small.happenings(STAY, seed))
                .filteredOn(
                        happening ->
                                happening instanceof Happening.Transferred
                                        || happening instanceof Happening.MovedElsewhere)
                .allMatch(moved -> moved.day() == limit);
    }

    private static final Model OPEN_AGAIN_IN_TIME =
            new Model(
                    Small.BASE
                            .with(Small.closing(Small.BOTH, Residents.STAY))
                            .with(new ReopenHome(Small.BOTH, LocalDate.of(2024, 8, 1), 5, 3, 0)));

    @Seeds
    void a_home_that_reopens_before_the_limit_keeps_its_children(long seed) {
        assertThat(Small.happenings(OPEN_AGAIN_IN_TIME, seed))
                .doesNotHaveAnyElementsOfTypes(
                        Happening.Transferred.class, Happening.MovedElsewhere.class);
    }

    @Seeds
    void a_closing_home_transfers_its_children(long seed) {
        throughClosure(TRANSFER, seed, 0);
    }

    @Seeds
    void a_closing_home_moves_all_its_children_on_the_day(long seed) {
        throughClosure(MOVE, seed, 0);
        double closes = dayOf(MOVE, LocalDate.of(2024, 7, 1));
        assertThat(Small.happenings(MOVE, seed))
                .filteredOn(Happening.Transferred.class::isInstance)
                .allMatch(moved -> moved.day() == closes);
    }

    /** Not in every run: in a few nobody needs a place there in the months that are left. */
    @Test
    void a_home_that_reopened_admits_again() {
        double reopens = dayOf(TRANSFER, REOPENED);
        int home = Small.numberOf(Small.BOTH, TRANSFER.scenario());
        long again =
                LongStream.range(0, 100)
                        .mapToObj(seed -> Small.happenings(TRANSFER, seed))
                        .map(happenings -> Small.only(Happening.Placed.class, happenings))
                        .filter(
                                placements ->
                                        placements.stream()
                                                .anyMatch(
                                                        placed ->
                                                                placed.home() == home
                                                                        && placed.day() >= reopens))
                        .count();
        assertThat(again).isGreaterThanOrEqualTo(90);
    }

    /**
     * Follows a closure from its last admission to the reopening: nobody comes in, everybody who
     * lived there is accounted for, and the home is empty by the limit.
     */
    private static Whereabouts throughClosure(Model model, long seed, int limitDays) {
        int home = Small.numberOf(Small.BOTH, model.scenario());
        double stops = dayOf(model, LocalDate.of(2024, 4, 2));
        double empty = dayOf(model, LocalDate.of(2024, 7, 1)) + limitDays;
        double reopens = dayOf(model, REOPENED);
        Whereabouts whereabouts = new Whereabouts();
        List<Child> lived = List.of();
        int transferred = 0;
        List<Happening> happenings = Small.happenings(model, seed);
        for (int i = 0; i < happenings.size() && happenings.get(i).day() < reopens; i++) {
            Happening happening = happenings.get(i);
            if (happening.day() < stops) {
                whereabouts.accept(happening);
                lived = whereabouts.inHome(home);
                continue;
            }
            whereabouts.accept(happening);
            assertThat(lived).containsAll(whereabouts.inHome(home));
            if (happening.day() > empty) {
                assertThat(whereabouts.numberInHome(home)).isZero();
            }
            if (happening instanceof Happening.Transferred moved && moved.from() == home) {
                transferred++;
            }
        }
        assertThat(lived)
                .allMatch(
                        child ->
                                child.where == Where.DISCHARGED
                                        || child.where == Where.MOVED_ELSEWHERE
                                        || child.where == Where.IN_HOME && child.home != home);
        assertThat(transferred)
                .isGreaterThanOrEqualTo(
                        (int) lived.stream().filter(child -> child.where == Where.IN_HOME).count());
        return whereabouts;
    }

    /** Homes that admit everybody, councils that refuse most offers, a home that grows. */
    private static Scenario manyFromWales() {
        Council choosy =
                new Council(
                        Figure.fixed("decision_days", 2),
                        Figure.fixed("far_miles", 0),
                        Figure.fixed("refuses_far", 0.7));
        Scaling eightfold =
                new Scaling(8, Small.COUNT, Optional.empty(), Optional.of(Region.WALES));
        Estate open = Small.openToAll();
        return Small.BASE
                .with(Small.BASE.capacity().with(open))
                .with(Small.unit(choosy))
                .with(new ScaleDemand(Route.WELFARE, eightfold))
                .with(new ResizeHome(Small.BOTH, LocalDate.of(2024, 5, 1), 12, 3, 0));
    }

    private static Scenario closing(Residents residents) {
        return Small.BASE
                .with(Small.closing(Small.BOTH, residents))
                .with(new ReopenHome(Small.BOTH, REOPENED, 3, 2, 4));
    }

    private static double dayOf(Model model, LocalDate date) {
        return model.dates().dayOf(date);
    }
}
