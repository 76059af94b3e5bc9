package org.secureplaces.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.scenario.Scenario;

/**
 * Explains the change between two scenarios driver by driver: the part of a driver is what it adds,
 * averaged over all orders in which the drivers can be applied (Shapley 1953), so that the parts
 * add up to the whole change.
 */
public final class Waterfall {

    /** Drivers at most: each more doubles the number of scenarios. */
    public static final int MOST = 6;

    private final List<Driver> drivers;

    /**
     * A waterfall of some drivers.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST}
     */
    public Waterfall(List<Driver> drivers) {
        if (drivers.size() > MOST) {
            throw new IllegalArgumentException(
                    "a waterfall takes at most "
                            + MOST
                            + " drivers, had "
                            + drivers.size()
                            + "; compare in steps");
        }
        this.drivers = List.copyOf(drivers);
    }

    public List<Driver> drivers() {
        return drivers;
    }

    /**
     * The scenario with every set of the drivers; bit {@code i} of its place in the list says
     * whether driver {@code i} is in the set.
     *
     * @throws IllegalArgumentException if a driver cannot do without another one
     */
    public List<Scenario> scenarios(Scenario from) {
        List<Scenario> scenarios = new ArrayList<>();
        for (int set = 0; set < 1 << drivers.size(); set++) {
            Scenario changed = from;
            for (int driver = 0; driver < drivers.size(); driver++) {
                if (has(set, driver)) {
                    changed = drivers.get(driver).step().apply(changed);
                }
            }
            scenarios.add(changed.named(from.name() + ", set " + set));
        }
        return List.copyOf(scenarios);
    }

    /** The part of each driver in the change of a value that is known for every set. */
    public double[] parts(double[] values) {
        double[] parts = new double[drivers.size()];
        for (int driver = 0; driver < parts.length; driver++) {
            for (int set = 0; set < values.length; set++) {
                if (!has(set, driver)) {
                    double added = values[set | 1 << driver] - values[set];
                    parts[driver] += weight(Integer.bitCount(set)) * added;
                }
            }
        }
        return parts;
    }

    /** Share of the orders in which just a set of this size comes before a driver. */
    private double weight(int before) {
        int after = drivers.size() - 1 - before;
        return factorial(before) * factorial(after) / factorial(drivers.size());
    }

    private static double factorial(int number) {
        double product = 1;
        for (int factor = 2; factor <= number; factor++) {
            product *= factor;
        }
        return product;
    }

    private static boolean has(int set, int driver) {
        return (set >> driver & 1) == 1;
    }
}
