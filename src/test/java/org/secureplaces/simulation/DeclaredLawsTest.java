package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.secureplaces.child.Route;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.estate.StopAdmissions;
import org.secureplaces.scenario.change.places.ResizeHome;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.scenario.change.places.SharePlaces;

/**
 * The welfare places that homes declare free are those that a plain recount of children, offers and
 * blocked places leaves, after every moment of a run.
 */
class DeclaredLawsTest {

    private static final LocalDate FROM = LocalDate.of(2023, 7, 10);
    private static final LocalDate LAST = LocalDate.of(2024, 8, 20);
    private static final LocalDate SMALLER = LocalDate.of(2024, 2, 5);
    private static final List<String> TOGETHER = List.of(Small.BOTH, Small.WELSH, Small.CAUTIOUS);

    /** Days for which a place is kept: until the council decides, or the body admits. */
    private static final double COUNCIL_DAYS = 2;

    private static final double BODY_DAYS = 3;

    private static final List<Case> CASES =
            List.of(
                    new Case(Arrangements.UNIT, COUNCIL_DAYS, List.of()),
                    new Case(Arrangements.TRUST, COUNCIL_DAYS, TOGETHER),
                    new Case(Textbook.waiting(0.01), 0, List.of()),
                    new Case(Arrangements.BY_NEED, BODY_DAYS, List.of()));

    /** Homes under an arrangement, some of which may share their staff. */
    private static final class Case {
        final Model model;
        final double keptDays;
        final List<Integer> together;

        Case(Arrangement arrangement, double keptDays, List<String> together) {
            this.model = new Model(changing(arrangement));
            this.keptDays = keptDays;
            this.together =
                    together.stream().map(home -> Small.numberOf(home, model.scenario())).toList();
        }
    }

    /**
     * For a time one home stops admissions, one shares places and one is restricted; one closes and
     * two become too small for the children of a route who live there.
     */
    private static Scenario changing(Arrangement arrangement) {
        return Small.BASE
                .with(Small.BASE.capacity().with(Blocking.RULE))
                .with(arrangement)
                .with(Small.closing(Small.BOTH, Residents.STAY))
                .with(new StopAdmissions(Small.WELSH, FROM, Optional.of(SMALLER)))
                .with(new SharePlaces(Small.CONTRACTED, 2, FROM, Optional.of(LAST)))
                .with(new ResizeHome(Small.CONTRACTED, SMALLER, 4, 2, 0))
                .with(new RestrictHome(Small.YOUNG, FROM, Optional.of(LAST), 2))
                .with(new ResizeHome(Small.CAUTIOUS, SMALLER, 1, 2, 0));
    }

    /** The places that are free by all that happened so far. */
    private static final class Known {
        final Case homes;
        final PlacesInUse used;

        Known(Case homes) {
            this.homes = homes;
            this.used = new PlacesInUse(homes.model.scenario().homes().size(), homes.keptDays);
        }

        int free(double day) {
            int free =
                    IntStream.range(0, used.effective.length)
                            .filter(home -> !homes.together.contains(home))
                            .map(home -> freeAlone(home, day))
                            .sum();
            return free + freeTogether(day);
        }

        /** Its own places, and shared ones that no justice child is in. */
        private int freeAlone(int home, double day) {
            HomeState state = state(home, day);
            int justice = used.effective[home][Route.JUSTICE.ordinal()];
            int shared = Math.min(state.shared(), justice);
            long children =
                    used.whereabouts.inHome(home).stream()
                            .filter(child -> child.placeOf == Route.JUSTICE)
                            .count();
            long inShared = Math.max(0, children - (justice - shared));
            long open = Math.max(0, shared - inShared);
            long left = used.effective[home][Route.WELFARE.ordinal()] - used.on(home, day) + open;
            return state.admits() ? (int) Math.max(0, left) : 0;
        }

        /** As many as there are staff for, where there is room. */
        private int freeTogether(double day) {
            int staffed = 0;
            int room = 0;
            for (int home : homes.together) {
                HomeState state = state(home, day);
                staffed += used.effective[home][Route.WELFARE.ordinal()] - used.on(home, day);
                int empty = Math.max(0, state.approved(Route.WELFARE) - used.on(home, day));
                room += state.admits() ? empty : 0;
            }
            return Math.max(0, Math.min(room, staffed));
        }

        private HomeState state(int home, double day) {
            LocalDate date = homes.model.dates().dateOf(day);
            return homes.model.scenario().homes().get(home).on(date);
        }
    }

    @Seeds
    void homes_declare_the_places_that_children_and_offers_leave_free(long seed) {
        for (Case one : CASES) {
            Known known = new Known(one);
            double moment = 0;
            int declared = -1;
            for (Happening happening : Small.happenings(one.model, seed)) {
                if (happening.day() > moment) {
                    assertThat(declared)
                            .as("case %s on day %s", CASES.indexOf(one), moment)
                            .isEqualTo(known.free(moment));
                }
                moment = happening.day();
                known.used.accept(happening);
                if (happening instanceof Happening.Declared now) {
                    assertThat(now.free()).as("told only when it changes").isNotEqualTo(declared);
                    declared = now.free();
                }
            }
        }
    }
}
