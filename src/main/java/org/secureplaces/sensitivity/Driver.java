package org.secureplaces.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/**
 * One of the things by which a scenario differs from another one.
 *
 * @param name as it stands in tables: the change as a sentence, or the key of a figure
 */
public record Driver(String name, UnaryOperator<Scenario> step) {

    /**
     * What turns one scenario into another, in the order in which it is applied: figures with other
     * values, the arrangement, dated changes.
     *
     * @throws IllegalArgumentException if they differ in more than that, saying so
     */
    public static List<Driver> between(Scenario from, Scenario to) {
        List<Driver> drivers = new ArrayList<>();
        Map<String, Figure> before = figures(from);
        figures(to)
                .forEach(
                        (key, figure) -> {
                            Figure was = before.get(key);
                            if (was != null && !was.equals(figure)) {
                                drivers.add(figure(figure));
                            }
                        });
        Scenario withFigures = all(drivers).step().apply(from);
        if (!withFigures.arrangement().equals(to.arrangement())
                && changesAfter(from, to).isEmpty()) {
            drivers.add(new Driver("arrangement", scenario -> scenario.with(to.arrangement())));
        }
        for (Change change : changesAfter(from, to)) {
            drivers.add(new Driver(change.inWords(), scenario -> scenario.with(change)));
        }
        Scenario reached = all(drivers).step().apply(from).named(to.name());
        if (drivers.isEmpty() || !same(reached, to)) {
            throw new IllegalArgumentException(
                    "the second scenario must be the first with other figures, another arrangement or more dated"
                            + " changes; "
                            + (drivers.isEmpty()
                                    ? "nothing of that kind differs"
                                    : "something else differs too"));
        }
        return List.copyOf(drivers);
    }

    /** Several drivers as one. */
    static Driver all(List<Driver> drivers) {
        return new Driver(
                "all",
                scenario -> {
                    Scenario changed = scenario;
                    for (Driver driver : drivers) {
                        changed = driver.step().apply(changed);
                    }
                    return changed;
                });
    }

    private static Driver figure(Figure figure) {
        return new Driver(
                figure.key(),
                scenario -> scenario.map(old -> old.key().equals(figure.key()) ? figure : old));
    }

    /** The changes of the second scenario after those that both begin with. */
    private static List<Change> changesAfter(Scenario from, Scenario to) {
        int shared = from.changes().size();
        boolean begins =
                to.changes().size() >= shared
                        && to.changes().subList(0, shared).equals(from.changes());
        return begins ? to.changes().subList(shared, to.changes().size()) : List.of();
    }

    private static boolean same(Scenario one, Scenario other) {
        return one.horizon().equals(other.horizon())
                && one.start().equals(other.start())
                && one.capacity().equals(other.capacity())
                && one.demand().equals(other.demand())
                && one.stays().equals(other.stays())
                && one.arrangement().equals(other.arrangement());
    }

    private static Map<String, Figure> figures(Scenario scenario) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        scenario.map(
                figure -> {
                    figures.putIfAbsent(figure.key(), figure);
                    return figure;
                });
        return figures;
    }
}
