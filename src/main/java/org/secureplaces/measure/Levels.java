package org.secureplaces.measure;

/**
 * Levels that rise and fall, such as the number of children in a home: their time integral in each
 * cell and their value at each month end, from the changes alone.
 */
final class Levels {

    private static final double ROUNDING = 1e-8;

    private final Periods periods;
    private final Memberships memberships;
    private final int sets;
    private final boolean[] told; // by set
    private final boolean byMonth;
    // by cell, for each set together: the integral of what changed in the cell, and the change
    private final double[][] areasAndChanges;
    private final double[][] monthly; // by month and set: changes

    /**
     * Levels of some sets of groups.
     *
     * @param byMonth whether they are told at month ends, too
     */
    Levels(Periods periods, Memberships memberships, boolean byMonth) {
        this.periods = periods;
        this.memberships = memberships;
        this.sets = memberships.count();
        this.told = memberships.told();
        this.byMonth = byMonth;
        this.areasAndChanges = new double[periods.cells()][2 * sets];
        this.monthly = new double[byMonth ? periods.monthEnds().size() + 1 : 0][sets];
    }

    /** The level of a set of groups changes by an amount on a day. */
    void change(int set, double day, double by) {
        if (!told[set]) {
            return;
        }
        int cell = periods.cell(day);
        double[] sums = areasAndChanges[cell];
        sums[2 * set] += by * (periods.endOf(cell) - day);
        sums[2 * set + 1] += by;
        if (byMonth) {
            monthly[periods.monthAfter(day)][set] += by;
        }
    }

    /** Level times days of each group in each cell. */
    double[][] areas() {
        int groups = memberships.groups();
        double[][] byGroup = new double[groups][areasAndChanges.length];
        double[] level = new double[groups];
        for (int cell = 0; cell < areasAndChanges.length; cell++) {
            double[] sums = memberships.handOn(areasAndChanges[cell], 2);
            for (int group = 0; group < groups; group++) {
                byGroup[group][cell] =
                        withoutRounding(sums[2 * group] + level[group] * periods.length(cell));
                level[group] = withoutRounding(level[group] + sums[2 * group + 1]);
            }
        }
        return byGroup;
    }

    /** Shares of places come and go: what is left of 0 is 0. */
    private static double withoutRounding(double value) {
        return Math.abs(value) < ROUNDING ? 0 : value;
    }

    /** Level of each group at the end of each cell. */
    double[][] atEnds() {
        int groups = memberships.groups();
        double[][] byGroup = new double[groups][areasAndChanges.length];
        double[] level = new double[groups];
        for (int cell = 0; cell < areasAndChanges.length; cell++) {
            double[] sums = memberships.handOn(areasAndChanges[cell], 2);
            for (int group = 0; group < groups; group++) {
                level[group] = withoutRounding(level[group] + sums[2 * group + 1]);
                byGroup[group][cell] = level[group];
            }
        }
        return byGroup;
    }

    /** Level of each group at each month end. */
    float[][] atMonthEnds() {
        int groups = memberships.groups();
        int months = monthly.length - 1;
        float[][] byGroup = new float[groups][months];
        double[] level = new double[groups];
        for (int month = 0; month < months; month++) {
            double[] change = memberships.handOn(monthly[month], 1);
            for (int group = 0; group < groups; group++) {
                level[group] = withoutRounding(level[group] + change[group]);
                byGroup[group][month] = (float) level[group];
            }
        }
        return byGroup;
    }
}
