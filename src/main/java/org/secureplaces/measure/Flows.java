package org.secureplaces.measure;

/**
 * Sums of flows by set of groups and cell of time; those of one set and cell stand together, since
 * what happens to a child adds to many of them at once.
 */
final class Flows {

    private static final int FLOWS = Flow.values().length;

    private final Periods periods;
    private final Memberships memberships;
    private final boolean[] told; // by set
    private final double[][] sums; // by cell: those of each set stand together

    Flows(Periods periods, Memberships memberships) {
        this.periods = periods;
        this.memberships = memberships;
        this.told = memberships.told();
        this.sums = new double[periods.cells()][memberships.count() * FLOWS];
    }

    void add(Flow flow, int set, double day, double amount) {
        if (told[set]) {
            sums[periods.cell(day)][set * FLOWS + flow.ordinal()] += amount;
        }
    }

    /** Sums by group and period. */
    Totals totals() {
        double[][] byCell = new double[sums.length][];
        for (int cell = 0; cell < sums.length; cell++) {
            byCell[cell] = memberships.handOn(sums[cell], FLOWS);
        }
        return new Totals(periods, byCell);
    }

    /** Sums by group and period, as a run ended. */
    static final class Totals {

        private final Periods periods;
        private final double[][] sums;

        private Totals(Periods periods, double[][] sums) {
            this.periods = periods;
            this.sums = sums;
        }

        double of(Flow flow, int group, int period) {
            double total = 0;
            for (int cell : periods.cellsOf(period)) {
                total += sums[cell][group * FLOWS + flow.ordinal()];
            }
            return total;
        }
    }
}
