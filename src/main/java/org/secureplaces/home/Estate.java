package org.secureplaces.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/** All secure children's homes, in a fixed order. */
public record Estate(List<Home> homes) {

    public Estate {
        homes = List.copyOf(homes);
        long names = homes.stream().map(Home::name).distinct().count();
        if (names < homes.size()) {
            throw new IllegalArgumentException("two homes have the same name");
        }
    }

    public Optional<Home> find(String name) {
        return homes.stream().filter(home -> home.name().equals(name)).findFirst();
    }

    /** The same estate with one home changed. */
    public Estate with(String name, UnaryOperator<Home> change) {
        if (find(name).isEmpty()) {
            throw new IllegalArgumentException("no home is called '" + name + "'");
        }
        return new Estate(
                homes.stream()
                        .map(home -> home.name().equals(name) ? change.apply(home) : home)
                        .toList());
    }

    /** The same estate with one home more, last in order. */
    public Estate with(Home added) {
        if (find(added.name()).isPresent()) {
            throw new IllegalArgumentException(
                    "a home called '" + added.name() + "' exists already");
        }
        List<Home> all = new ArrayList<>(homes);
        all.add(added);
        return new Estate(all);
    }

    /**
     * The same homes with their first welfare places scaled to a national total of one date, whole
     * places by largest remainder: sizes of single homes are published for mixed dates and do not
     * sum to the count. A size that makes up a known total is taken as known.
     */
    public Estate withWelfare(int total) {
        int[] places = LargestRemainder.of(shares(HomeState::welfare, total));
        List<Home> scaled = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            scaled.add(withWelfare(homes.get(i), places[i]));
        }
        return new Estate(scaled);
    }

    /** The same homes with their first justice places scaled to a national total. */
    public Estate withJustice(int total) {
        int[] places = LargestRemainder.of(shares(HomeState::justice, total));
        List<Home> scaled = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            scaled.add(withJustice(homes.get(i), places[i]));
        }
        return new Estate(scaled);
    }

    /** A home as it begins with a number of welfare places that is known. */
    private static Home withWelfare(Home home, int known) {
        HomeState first = home.states().get(0);
        HomeState then = first.withPlaces(known, first.justice(), first.ready());
        return home.with(home.size().ofTotal(known), Timeline.of(then));
    }

    /** A home as it begins with another number of justice places. */
    private static Home withJustice(Home home, int places) {
        HomeState first = home.states().get(0);
        return home.with(Timeline.of(first.withPlaces(first.welfare(), places, first.ready())));
    }

    /** The same homes with each figure replaced. */
    Estate map(UnaryOperator<Figure> change) {
        List<Home> mapped = homes.stream().map(home -> home.map(change)).toList();
        return mapped.equals(homes) ? this : new Estate(mapped);
    }

    /** Days on which anything about any home changes, in order, without repeats. */
    public List<LocalDate> daysOfChange() {
        return homes.stream()
                .flatMap(home -> home.states().stream())
                .map(HomeState::from)
                .distinct()
                .sorted()
                .toList();
    }

    private double[] shares(ToIntFunction<HomeState> of, int total) {
        double[] places =
                homes.stream()
                        .map(home -> home.states().get(0))
                        .mapToDouble(of::applyAsInt)
                        .toArray();
        double sum = 0;
        for (double size : places) {
            sum += size;
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = sum == 0 ? 0 : places[i] * total / sum;
        }
        return places;
    }
}
