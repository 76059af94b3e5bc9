package org.secureplaces.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Composition;
import org.secureplaces.demand.Profiles;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.stay.Reach;

/** What of a scenario cannot be run in any future or in some, found before any is simulated. */
public final class Feasibility {

    private static final String NOBODY_SO_YOUNG =
            "nobody of basis %s is younger than the age of leaving %s: state younger children or a"
                    + " later stays.leaving_age";

    private final Scenario scenario;
    private final List<Objection> found = new ArrayList<>();

    private Feasibility(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * Why a scenario cannot be run.
     *
     * @param keys settings of which one would have to change, the likeliest first; homes by name
     * @param message what is wrong and what is expected
     */
    public record Objection(List<String> keys, String message) {
        public Objection {
            keys = List.copyOf(keys);
        }
    }

    /** Every objection to a scenario, over the whole range of each figure. */
    public static List<Objection> of(Scenario scenario) {
        Feasibility feasibility = new Feasibility(scenario);
        for (Basis basis : Basis.values()) {
            feasibility.stays(basis);
        }
        if (scenario.start() instanceof Start.Census census) {
            feasibility.start(census);
        }
        if (feasibility.found.isEmpty()) {
            Rehearsal.objection(scenario).ifPresent(feasibility.found::add);
        }
        return List.copyOf(feasibility.found);
    }

    private void stays(Basis basis) {
        DoubleUnaryOperator ages =
                streams(basis)
                        .findFirst()
                        .map(this::profiles)
                        .<DoubleUnaryOperator>map(profiles -> profiles::ageAt)
                        .orElse(u -> 0);
        OptionalDouble limit = Reach.limit(scenario.stays(), basis, ages);
        if (limit.isPresent()) {
            String key = "stays." + basis.label() + ".mean_days";
            List<String> keys = new ArrayList<>(List.of(key, "stays.leaving_age"));
            streams(basis).forEach(stream -> keys.add(key(stream) + ".children.ages"));
            String leaving = plain(scenario.stays().leavingAge());
            if (limit.getAsDouble() <= 0) {
                object(keys, NOBODY_SO_YOUNG, basis.label(), leaving);
                return;
            }
            object(
                    keys,
                    "%s must be at most %d, the longest mean that children of these ages reach who"
                            + " leave at %s, was up to %s",
                    key,
                    (long) Math.floor(limit.getAsDouble()),
                    leaving,
                    plain(scenario.stays().of(basis).meanDays().highest()));
        }
    }

    private void start(Start.Census census) {
        for (Basis basis : Basis.values()) {
            int children = children(census, basis::equals);
            String key = "start.children." + basis.label();
            if (children > 0 && streams(basis).findAny().isEmpty()) {
                object(
                        List.of(key, stream(basis)),
                        "%s must be 0 where %s is none, was %d: nothing says how old they are and how"
                                + " they live",
                        key,
                        stream(basis),
                        children);
            }
        }
        if (Math.round(census.waiting().highest()) > 0
                && streams(Basis.WELFARE).findAny().isEmpty()) {
            object(
                    List.of("start.waiting", "demand.welfare_england"),
                    "start.waiting must be 0 where there are no welfare referrals, was up to %s",
                    plain(census.waiting().highest()));
        }
        places(census);
        census.residents().forEach(this::admitted);
    }

    /** The children of a route, and all together, need approved places on the first day. */
    private void places(Start.Census census) {
        int welfare = children(census, basis -> basis == Basis.WELFARE);
        int custody = children(census, Basis::isSentByCourts);
        int all = children(census, basis -> true);
        int welfarePlaces = approved(HomeState::welfare);
        int justicePlaces = approved(HomeState::justice);
        LocalDate day = scenario.horizon().start();
        String fewer = "%d children are in %s places at the start, but homes have %d of them on %s";
        if (welfare > welfarePlaces) {
            object(counts(Basis.WELFARE), fewer, welfare, "welfare", welfarePlaces, day);
        } else if (custody > justicePlaces) {
            object(counts(Basis.REMAND), fewer, custody, "justice", justicePlaces, day);
        } else if (all > welfarePlaces + justicePlaces) {
            object(counts(Basis.OTHERS), fewer, all, "all", welfarePlaces + justicePlaces, day);
        }
    }

    private static List<String> counts(Basis first) {
        List<String> keys = new ArrayList<>(List.of("start.children." + first.label()));
        for (Basis basis : Basis.values()) {
            keys.add("start.children." + basis.label());
        }
        keys.addAll(
                List.of("estate.approved_welfare", "estate.contracted_justice", "estate.homes"));
        return keys;
    }

    private int approved(ToIntFunction<HomeState> places) {
        return scenario.homes().stream()
                .map(home -> home.on(scenario.horizon().start()))
                .filter(HomeState::isOpen)
                .mapToInt(places)
                .sum();
    }

    /** Whether somebody on the basis is such as the home admits. */
    private void admitted(Start.Residents residents) {
        Optional<Home> home = scenario.capacity().estate().find(residents.home());
        List<Arrivals> streams = streams(residents.basis()).toList();
        if (residents.children() > 0
                && home.isPresent()
                && !streams.isEmpty()
                && streams.stream().noneMatch(stream -> admits(home.get().admits(), stream))) {
            List<String> keys =
                    new ArrayList<>(
                            List.of(
                                    "estate.homes." + residents.home(),
                                    "stays.leaving_age",
                                    "start"));
            streams.forEach(stream -> keys.add(key(stream) + ".children"));
            object(
                    keys,
                    "nobody of basis %s could live in %s, which has places for them and %d of those"
                            + " who are there at the start",
                    residents.basis().label(),
                    residents.home(),
                    residents.children());
        }
    }

    private boolean admits(Admits admits, Arrivals stream) {
        Composition children = stream.composition();
        double leaving = scenario.stays().leavingAge();
        boolean fits = false;
        for (int age = 0; age < children.ages().size(); age++) {
            int years = children.youngest() + age;
            boolean isAge = admits.youngest() <= years && years <= admits.oldest();
            fits |= isAge && children.ages().get(age) > 0 && (leaving == 0 || years < leaving);
        }
        return fits && admits.sexes().stream().anyMatch(sex -> isOf(sex, children));
    }

    private static boolean isOf(Sex sex, Composition children) {
        return sex == Sex.GIRL ? children.girls().lowest() > 0 : children.girls().highest() < 1;
    }

    private static int children(Start.Census census, Predicate<Basis> which) {
        return census.residents().stream()
                .filter(some -> which.test(some.basis()))
                .mapToInt(Start.Residents::children)
                .sum();
    }

    private Stream<Arrivals> streams(Basis basis) {
        return scenario.demand().arrivals().stream()
                .filter(arrivals -> arrivals.stream().basis() == basis);
    }

    private Profiles profiles(Arrivals stream) {
        return new Profiles(
                stream.stream().basis(), stream.composition(), scenario.demand().geography());
    }

    private static String stream(Basis basis) {
        return "demand." + (basis.route() == Route.WELFARE ? "welfare_england" : basis.label());
    }

    static String key(Arrivals stream) {
        return "demand." + stream.stream().name().toLowerCase(Locale.ROOT);
    }

    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private void object(List<String> keys, String message, Object... values) {
        found.add(new Objection(keys, String.format(Locale.ROOT, message, values)));
    }
}
