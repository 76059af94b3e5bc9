package org.secureplaces.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.home.Admits;
import org.secureplaces.home.FirstSize;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.LargestRemainder;
import org.secureplaces.home.Timeline;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.change.estate.OpenHome;
import org.secureplaces.scenario.change.places.AddPlaces;

/**
 * A scenario with other numbers of approved places of a route: whole places, in proportion to those
 * of the homes that are open through the whole forecast, ready from the day from which it forecasts
 * (from the first day where the run starts empty).
 */
public final class ScaledEstate {

    private final Scenario base;
    private final Route route;
    private final LocalDate from;
    private final List<Home> homes;
    private final int[] removable;
    private final Optional<Region> empty;

    private ScaledEstate(Scenario base, Route route, List<Home> homes, Optional<Region> empty) {
        this.base = base;
        this.route = route;
        this.from = from(base);
        this.homes = List.copyOf(homes);
        this.removable = homes.stream().mapToInt(this::always).toArray();
        this.empty = empty;
    }

    /**
     * Growth of the whole estate.
     *
     * @throws IllegalArgumentException if no home with places of the route is open throughout
     */
    public static ScaledEstate everywhere(Scenario base, Route route) {
        ScaledEstate growth = new ScaledEstate(base, route, open(base), Optional.empty());
        if (Arrays.stream(growth.removable).sum() == 0) {
            throw new IllegalArgumentException(
                    "no home has "
                            + route.label()
                            + " places through the whole forecast, so there is no estate to add to");
        }
        return growth;
    }

    /**
     * Growth at one home, or at the homes of a region; where a region has none, as a new home at
     * its centre.
     *
     * @throws IllegalArgumentException if there is no such home or region, or the home is not open
     *     throughout
     */
    public static ScaledEstate at(Scenario base, Route route, String place) {
        List<Home> open = open(base);
        for (Region region : Region.values()) {
            if (region.label().equals(place)) {
                List<Home> there = open.stream().filter(home -> home.region() == region).toList();
                Optional<Region> empty = there.isEmpty() ? Optional.of(region) : Optional.empty();
                return new ScaledEstate(base, route, there, empty);
            }
        }
        List<Home> named = open.stream().filter(home -> home.name().equals(place)).toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException(problem(base, place));
        }
        return new ScaledEstate(base, route, named, Optional.empty());
    }

    /** Every home that is open throughout, and every region without one: where places can go. */
    public static List<String> sites(Scenario base) {
        List<Home> open = open(base);
        List<String> sites = new ArrayList<>(open.stream().map(Home::name).toList());
        for (Region region : Region.values()) {
            if (open.stream().noneMatch(home -> home.region() == region)) {
                sites.add(region.label());
            }
        }
        return List.copyOf(sites);
    }

    /** Approved places of the route in the whole estate on the last day of the forecast. */
    public int places() {
        LocalDate last = base.horizon().end().minusDays(1);
        return base.homes().stream().mapToInt(home -> home.on(last).approved(route)).sum();
    }

    /** The smallest number of places that taking places away can lead to. */
    public int fewest() {
        return places() - Arrays.stream(removable).sum();
    }

    /** First day with the added places. */
    public LocalDate from() {
        return from;
    }

    /**
     * The scenario with this many approved places of the route in the whole estate.
     *
     * @throws IllegalArgumentException if it is below the smallest number that is possible
     */
    public Scenario to(int places) {
        int by = places - places();
        if (places < fewest()) {
            throw new IllegalArgumentException(
                    "there must be at least " + fewest() + " places, were " + places);
        }
        Scenario grown = base.named(base.name() + ", " + places + " " + route.label() + " places");
        for (Change change : changes(by)) {
            grown = grown.with(change);
        }
        return grown;
    }

    private List<Change> changes(int by) {
        if (by == 0) {
            return List.of();
        }
        if (empty.isPresent()) {
            return List.of(newHome(empty.get(), by));
        }
        int[] added = LargestRemainder.of(shares(Math.abs(by)));
        List<Change> changes = new ArrayList<>();
        for (int number = 0; number < added.length; number++) {
            if (added[number] > 0) {
                int signed = by < 0 ? -added[number] : added[number];
                changes.add(new AddPlaces(homes.get(number).name(), from, route, signed));
            }
        }
        return changes;
    }

    /** In proportion to places of the route; equal where there are none yet. */
    private double[] shares(int by) {
        int all = Arrays.stream(removable).sum();
        double[] shares = new double[removable.length];
        for (int number = 0; number < shares.length; number++) {
            shares[number] =
                    all == 0 ? (double) by / shares.length : (double) by * removable[number] / all;
        }
        return shares;
    }

    private Change newHome(Region region, int places) {
        Home site =
                new Home(
                        "New home in " + region.label(),
                        region,
                        base.demand().geography().centres().get(region.ordinal()),
                        Admits.ALL,
                        1,
                        FirstSize.known(0),
                        Timeline.of(HomeState.notYetOpen(base.horizon().dataCutOff())));
        int welfare = route == Route.WELFARE ? places : 0;
        return new OpenHome(site, from, new OpenHome.Opening(welfare, places - welfare, 0, 0));
    }

    /**
     * Places of the route that a home has, at its smallest, on every day from the first with added
     * places.
     */
    private int always(Home home) {
        return states(FirstSize.atFewest(home), from).stream()
                .mapToInt(state -> state.approved(route))
                .min()
                .orElse(0);
    }

    private static LocalDate from(Scenario base) {
        return base.start() instanceof Start.Empty
                ? base.horizon().start()
                : base.horizon().forecastFrom();
    }

    private static List<Home> open(Scenario base) {
        LocalDate end = base.horizon().end();
        return base.homes().stream()
                .filter(
                        home ->
                                states(home, from(base)).stream()
                                        .filter(state -> state.from().isBefore(end))
                                        .allMatch(HomeState::admits))
                .toList();
    }

    /** The states of a home from a day on. */
    private static List<HomeState> states(Home home, LocalDate from) {
        List<HomeState> states = new ArrayList<>(List.of(home.on(from)));
        home.states().stream().filter(state -> state.from().isAfter(from)).forEach(states::add);
        return states;
    }

    private static String problem(Scenario base, String place) {
        return base.capacity().estate().find(place).isPresent()
                ? place + " does not admit children through the whole forecast"
                : "no home or region is called '"
                        + place
                        + "'; expected one of "
                        + String.join(", ", sites(base));
    }
}
