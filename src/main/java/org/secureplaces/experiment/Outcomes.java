package org.secureplaces.experiment;

import java.util.List;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.MonthlySeries;

/**
 * What all replications of a plan yielded.
 *
 * @param yielded what each replication yielded
 * @param beforeEach is called before values of a series are handed out, and may throw to end the
 *     work: tables of all series take long
 */
public record Outcomes(Plan plan, Layout layout, Replications yielded, Runnable beforeEach) {

    /**
     * Outcomes that lie in memory.
     *
     * @param replications for each replication, in order, what each scenario yielded
     */
    public Outcomes(
            Plan plan, Layout layout, List<List<Measured>> replications, Runnable beforeEach) {
        this(plan, layout, new ReplicationsInMemory(replications), beforeEach);
    }

    /** For each replication, in order, what each scenario yielded. */
    public List<List<Measured>> replications() {
        return yielded.inOrder();
    }

    /** Outcomes that nobody ends the work on. */
    public Outcomes(Plan plan, Layout layout, List<List<Measured>> replications) {
        this(plan, layout, replications, () -> {});
    }

    /**
     * The values of one series of a scenario in all replications, in order; NaN where nothing was
     * observed.
     */
    public double[] values(int scenario, int index) {
        beforeEach.run();
        return yielded.values(scenario, index);
    }

    /** The level of a monthly series of a scenario at a month end in all replications, in order. */
    public double[] month(int scenario, int monthlySeries, int month) {
        beforeEach.run();
        int months = layout.periods().monthEnds().size();
        return yielded.months(scenario, monthlySeries * months + month);
    }

    /**
     * The level of a group of a scenario at a month end in all replications, in order.
     *
     * @throws IllegalArgumentException if it was not counted
     */
    public double[] month(int scenario, MonthlySeries.Level level, String group, int month) {
        List<MonthlySeries> all = layout.monthly();
        for (int number = 0; number < all.size(); number++) {
            MonthlySeries series = all.get(number);
            if (series.level() == level && series.group().name().equals(group)) {
                return month(scenario, number, month);
            }
        }
        throw new IllegalArgumentException(level + " of " + group + " was not counted");
    }
}
