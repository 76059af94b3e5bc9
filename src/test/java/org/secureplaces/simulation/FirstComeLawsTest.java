package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.child.Location;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Home;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.queue.FirstComeFirstServed;
import org.secureplaces.placement.queue.FirstComeFirstServed.Choice;
import org.secureplaces.placement.succession.Succession;
import org.secureplaces.scenario.Scenario;

/** First come, first served: who is next, and which home it is, where every place is effective. */
class FirstComeLawsTest {

    private static final List<Home> HOMES = Small.BASE.homes();
    private static final Model FIRST_LISTED = model(Choice.FIRST_LISTED);
    private static final Model MOST_FREE = model(Choice.MOST_FREE);
    private static final Model NEAREST_REGION = model(Choice.NEAREST_REGION);

    /** A home with a free place of the route, by its number. */
    private record Free(int home, int places, double regionMiles) {}

    @Seeds
    void the_first_listed_home_takes_a_child_or_the_fullest_of_places_or_the_nearest(long seed) {
        Comparator<Free> listed = Comparator.comparingInt(Free::home);
        Comparator<Free> most = Comparator.comparingInt(free -> -free.places());
        Comparator<Free> nearest = Comparator.comparingDouble(Free::regionMiles);
        requireChoice(FIRST_LISTED, seed, listed);
        requireChoice(MOST_FREE, seed, most.thenComparing(listed));
        requireChoice(NEAREST_REGION, seed, nearest.thenComparing(most).thenComparing(listed));
    }

    private static void requireChoice(Model model, long seed, Comparator<Free> order) {
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(model, seed)) {
            if (happening instanceof Happening.Placed placed
                    && placed.day() == placed.referral().day()) {
                Free first =
                        free(whereabouts, placed.referral().profile()).stream()
                                .min(order)
                                .orElseThrow();
                assertThat(placed.home()).isEqualTo(first.home());
            }
            whereabouts.accept(happening);
        }
    }

    /** Nobody is passed over for whom the home is registered, nor waits while it has a place. */
    @Seeds
    void whoever_came_first_is_placed_first(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(NEAREST_REGION, seed)) {
            if (happening instanceof Happening.Placed placed) {
                Home home = HOMES.get(placed.home());
                assertThat(whereabouts.seeking())
                        .filteredOn(child -> route(child) == placed.placeOf())
                        .filteredOn(child -> home.admits().admits(child.on(placed.day())))
                        .noneMatch(child -> child.referral.day() < placed.referral().day());
            }
            whereabouts.accept(happening);
        }
    }

    private static final Model FOLLOWED_BY_ITSELF =
            new Model(
                    NEAREST_REGION
                            .scenario()
                            .with(
                                    new Succession(
                                            rule(Choice.NEAREST_REGION),
                                            rule(Choice.NEAREST_REGION),
                                            Arrangements.CHANGE)));

    /** But for places, which are told once more on the day of the change. */
    @Seeds
    void a_rule_that_follows_itself_changes_nothing(long seed) {
        assertThat(children(FOLLOWED_BY_ITSELF, seed)).isEqualTo(children(NEAREST_REGION, seed));
    }

    private static List<Happening> children(Model model, long seed) {
        return Small.happenings(model, seed).stream()
                .filter(happening -> !(happening instanceof Happening.PlacesSet))
                .toList();
    }

    private static List<Free> free(Whereabouts whereabouts, Profile child) {
        List<Free> free = new ArrayList<>();
        for (int number = 0; number < HOMES.size(); number++) {
            Home home = HOMES.get(number);
            long taken =
                    whereabouts.inHome(number).stream()
                            .filter(other -> other.placeOf == child.route())
                            .count();
            int places = home.on(Small.FORECAST).approved(child.route()) - (int) taken;
            if (places > 0 && home.admits().admits(child)) {
                double miles =
                        Small.geography().miles(centre(child.region()), centre(home.region()));
                free.add(new Free(number, places, miles));
            }
        }
        return free;
    }

    private static Location centre(Region region) {
        return Small.geography().centres().get(region.ordinal());
    }

    private static Route route(Whereabouts.Child child) {
        return child.referral.profile().route();
    }

    private static FirstComeFirstServed rule(Choice choice) {
        return new FirstComeFirstServed(Search.withdrawing(0.01), choice, true);
    }

    private static Model model(Choice choice) {
        Scenario full =
                Small.BASE.with(new Capacity(Small.BASE.capacity().estate(), Effectiveness.FULL));
        return new Model(full.with(rule(choice)));
    }
}
