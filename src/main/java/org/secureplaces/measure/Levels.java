package org.secureplaces.measure;

/**
 * Levels that rise and fall, such as the number of children in a home: their time integral in each
 * cell and their value at each month end, from the changes alone.
 */
final class Levels {

    private static final double ROUNDING = 1e-8;

    private final Periods periods;
    private final int groups;
    private final int months;
    private final double[] sums; // by cell and group: the integral, and what is carried on
    private final double[] monthly; // by month and group

    Levels(Periods periods, int groups, boolean withMonths) {
        this.periods = periods;
        this.groups = groups;
        this.months = withMonths ? periods.monthEnds().size() : 0;
        this.sums = new double[2 * groups * periods.cells()];
        this.monthly = new double[withMonths ? groups * (months + 1) : 0];
    }

    /** The level of a group changes by an amount on a day. */
    void change(int group, double day, double by) {
        int cell = periods.cell(day);
        int at = 2 * (cell * groups + group);
        sums[at] += by * (periods.endOf(cell) - day);
        sums[at + 1] += by;
        if (months > 0) {
            monthly[periods.monthAfter(day) * groups + group] += by;
        }
    }

    void change(int[] changed, double day, double by) {
        int cell = periods.cell(day);
        double area = by * (periods.endOf(cell) - day);
        int start = 2 * cell * groups;
        for (int group : changed) {
            sums[start + 2 * group] += area;
            sums[start + 2 * group + 1] += by;
        }
        if (months > 0) {
            int month = periods.monthAfter(day) * groups;
            for (int group : changed) {
                monthly[month + group] += by;
            }
        }
    }

    /** Level times days in each cell. */
    double[] areas(int group) {
        double[] areas = new double[periods.cells()];
        double level = 0;
        for (int cell = 0; cell < areas.length; cell++) {
            int at = 2 * (cell * groups + group);
            areas[cell] = withoutRounding(sums[at] + level * periods.length(cell));
            level = withoutRounding(level + sums[at + 1]);
        }
        return areas;
    }

    /** Shares of places come and go: what is left of 0 is 0. */
    private static double withoutRounding(double value) {
        return Math.abs(value) < ROUNDING ? 0 : value;
    }

    /** Level at each month end. */
    float[] atMonthEnds(int group) {
        float[] levels = new float[months];
        double level = 0;
        for (int month = 0; month < months; month++) {
            level = withoutRounding(level + monthly[month * groups + group]);
            levels[month] = (float) level;
        }
        return levels;
    }
}
