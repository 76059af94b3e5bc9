package org.secureplaces.measure;

/** Sums of flows by group and cell of time. */
final class Flows {

    private final Periods periods;
    private final int cells;
    private final double[][] sums;

    Flows(Periods periods, int groups) {
        this.periods = periods;
        this.cells = periods.cells();
        this.sums = new double[Flow.values().length][groups * cells];
    }

    void add(Flow flow, int[] groups, double day, double amount) {
        int cell = periods.cell(day);
        double[] own = sums[flow.ordinal()];
        for (int group : groups) {
            own[group * cells + cell] += amount;
        }
    }

    void add(Flow flow, int group, double day, double amount) {
        sums[flow.ordinal()][group * cells + periods.cell(day)] += amount;
    }

    double total(Flow flow, int group, int period) {
        double total = 0;
        for (int cell : periods.cellsOf(period)) {
            total += sums[flow.ordinal()][group * cells + cell];
        }
        return total;
    }
}
