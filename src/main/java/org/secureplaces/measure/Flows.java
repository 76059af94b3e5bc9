package org.secureplaces.measure;

/**
 * Sums of flows by group and cell of time; those of one group and cell stand together, since what
 * happens to a child adds to many of them at once.
 */
final class Flows {

    private static final int FLOWS = Flow.values().length;

    private final Periods periods;
    private final int groups;
    private final double[] sums;

    Flows(Periods periods, int groups) {
        this.periods = periods;
        this.groups = groups;
        this.sums = new double[groups * periods.cells() * FLOWS];
    }

    void add(Flow flow, int[] groups, double day, double amount) {
        int start = index(flow, 0, periods.cell(day));
        for (int group : groups) {
            sums[start + group * FLOWS] += amount;
        }
    }

    void add(Flow flow, int group, double day, double amount) {
        sums[index(flow, group, periods.cell(day))] += amount;
    }

    double total(Flow flow, int group, int period) {
        double total = 0;
        for (int cell : periods.cellsOf(period)) {
            total += sums[index(flow, group, cell)];
        }
        return total;
    }

    private int index(Flow flow, int group, int cell) {
        return (cell * groups + group) * FLOWS + flow.ordinal();
    }
}
