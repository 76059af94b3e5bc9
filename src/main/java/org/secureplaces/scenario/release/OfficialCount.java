package org.secureplaces.scenario.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.secureplaces.child.Basis;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.CountedHome;
import org.secureplaces.home.Estate;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.LargestRemainder;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.change.estate.StopAdmissions;
import org.secureplaces.scenario.change.places.LendPlaces;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.scenario.change.places.SharePlaces;

/**
 * What an official release counted in the homes on one day.
 *
 * @param homes every home of the estate, in its order
 * @param contracted approved places contracted to the justice side
 * @param available available places over approved places in homes that have some
 * @param children number on each basis, in the order of {@link Basis}
 * @param waiting children with an open welfare referral, whom no release counts
 */
public record OfficialCount(
        LocalDate day,
        List<HomeCount> homes,
        int contracted,
        Figure available,
        List<Integer> children,
        Figure waiting) {

    /**
     * What was counted in one home.
     *
     * @param approved approved places; a home with none is closed on that day
     * @param usable whether any of them could be used
     * @param children children of any basis
     */
    public record HomeCount(String home, int approved, boolean usable, int children) {}

    public OfficialCount {
        homes = List.copyOf(homes);
        children = List.copyOf(children);
        int inHomes = homes.stream().mapToInt(HomeCount::children).sum();
        int byBasis = children.stream().mapToInt(Integer::intValue).sum();
        if (inHomes != byBasis) {
            throw new IllegalArgumentException(
                    "children in homes must be as many as children by placement "
                            + byBasis
                            + ", were "
                            + inHomes);
        }
    }

    /**
     * A scenario that begins on the evening of the count. The count replaces what past events did
     * to homes; what they did to demand and training stays, and later events still come.
     *
     * @param bare the scenario before any event
     * @param events all that is known to have happened, in order
     * @throws IllegalArgumentException if an event cannot follow on the count, saying why
     */
    public Scenario begin(Scenario bare, List<Change> events) {
        Scenario begun = counted(past(bare, events, day));
        List<Change> after = new ArrayList<>();
        for (Change event : events) {
            (isPast(event, day) ? rest(event) : Optional.of(event)).ifPresent(after::add);
        }
        for (HomeCount home : homes) {
            if (home.approved() > 0 && !home.usable() && !isRestricted(home.home(), after)) {
                after.add(0, new RestrictHome(home.home(), day, Optional.empty(), 0));
            }
        }
        for (Change change : after) {
            begun = begun.with(change);
        }
        return begun.asBase();
    }

    /**
     * A scenario after the events up to a day, the day included; places on loan that day are still
     * contracted.
     */
    public static Scenario past(Scenario bare, List<Change> events, LocalDate day) {
        Scenario past = bare;
        for (Change event : events) {
            past = isPast(event, day) && !isOnLoan(event, day) ? past.with(event) : past;
        }
        return past;
    }

    private static boolean isPast(Change event, LocalDate day) {
        return !event.takesEffect().isAfter(day);
    }

    private static boolean isOnLoan(Change event, LocalDate day) {
        return event instanceof LendPlaces && event.restAfter(day).isPresent();
    }

    /** Whether something known restricts a home from the day of the count on. */
    private boolean isRestricted(String home, List<Change> changes) {
        return changes.stream()
                .anyMatch(
                        change ->
                                change instanceof RestrictHome restriction
                                        && restriction.home().equals(home)
                                        && restriction.from().equals(day));
    }

    /** What goes on or is still to come of a past event, as far as the count leaves it room. */
    private Optional<Change> rest(Change event) {
        return event.restAfter(day).filter(this::fitsTheCount);
    }

    /**
     * A restriction ended where the count found places in use; a home that was counted as closed
     * has no admissions to stop and no places to lend or share.
     */
    private boolean fitsTheCount(Change rest) {
        if (rest instanceof RestrictHome restriction) {
            HomeCount found = of(restriction.home());
            return found.approved() > 0 && !found.usable();
        }
        if (rest instanceof StopAdmissions stop) {
            return of(stop.home()).approved() > 0;
        }
        if (rest instanceof SharePlaces sharing) {
            return of(sharing.home()).approved() > 0;
        }
        return !(rest instanceof LendPlaces loan) || of(loan.home()).approved() > 0;
    }

    private Scenario counted(Scenario past) {
        Estate estate = estate(past);
        Horizon dates = past.horizon();
        LocalDate known = dates.knownUntil().isBefore(day) ? day : dates.knownUntil();
        Horizon horizon = new Horizon(day, known, dates.forecastFrom(), dates.length());
        Capacity capacity = past.capacity().with(estate).withAvailable(available);
        return past.with(horizon).with(capacity).with(census(estate));
    }

    private Estate estate(Scenario past) {
        int[] justice = justicePlaces(past);
        List<Home> counted = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            Home before = past.homes().get(home);
            HomeCount found = homes.get(home);
            counted.add(asCounted(before, found, justice[home]));
        }
        return new Estate(counted);
    }

    private Home asCounted(Home before, HomeCount found, int justice) {
        if (found.approved() == 0) {
            return CountedHome.closed(before, day);
        }
        return CountedHome.open(before, day, found.approved() - justice, justice);
    }

    /**
     * Contracted places by home, which no release states: homes that had no others first, then the
     * others in proportion to those they had.
     */
    private int[] justicePlaces(Scenario past) {
        List<HomeState> before = past.homes().stream().map(home -> home.on(day)).toList();
        int[] rooms = homes.stream().mapToInt(HomeCount::approved).toArray();
        double[] only = weights(before, true);
        double[] mixed = weights(before, false);
        int[] first = Spread.within(rooms, only, contracted);
        int left = contracted - IntStream.of(first).sum();
        int[] then = Spread.within(rooms, mixed, left);
        int[] all = IntStream.range(0, rooms.length).map(i -> first[i] + then[i]).toArray();
        int sum = IntStream.of(all).sum();
        if (sum < contracted) {
            throw new IllegalArgumentException(
                    "homes with justice places have room for "
                            + sum
                            + ", fewer than the contracted "
                            + contracted);
        }
        return all;
    }

    private static double[] weights(List<HomeState> states, boolean justiceOnly) {
        return states.stream()
                .mapToDouble(state -> (state.welfare() == 0) == justiceOnly ? state.justice() : 0)
                .toArray();
    }

    private Start.Census census(Estate estate) {
        int[] inHome = homes.stream().mapToInt(HomeCount::children).toArray();
        double[] welfare = places(estate, true);
        double[] justice = places(estate, false);
        int ofWelfare = children.get(Basis.WELFARE.ordinal());
        int[] onWelfare = LargestRemainder.of(Spread.split(inHome, welfare, justice, ofWelfare));
        int[] left = IntStream.range(0, inHome.length).map(i -> inHome[i] - onWelfare[i]).toArray();
        List<Start.Residents> residents = new ArrayList<>(of(Basis.WELFARE, onWelfare));
        for (Basis basis : Basis.values()) {
            if (basis != Basis.WELFARE) {
                int[] some = Spread.share(left, children.get(basis.ordinal()));
                for (int home = 0; home < left.length; home++) {
                    left[home] -= some[home];
                }
                residents.addAll(of(basis, some));
            }
        }
        return new Start.Census(residents, waiting);
    }

    private List<Start.Residents> of(Basis basis, int[] byHome) {
        return IntStream.range(0, byHome.length)
                .filter(home -> byHome[home] > 0)
                .mapToObj(home -> new Start.Residents(homes.get(home).home(), basis, byHome[home]))
                .toList();
    }

    private double[] places(Estate estate, boolean welfare) {
        return estate.homes().stream()
                .map(home -> home.on(day))
                .mapToDouble(state -> welfare ? state.welfare() : state.justice())
                .toArray();
    }

    private HomeCount of(String home) {
        return homes.stream().filter(one -> one.home().equals(home)).findFirst().orElseThrow();
    }
}
