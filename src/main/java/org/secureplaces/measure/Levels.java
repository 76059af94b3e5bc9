package org.secureplaces.measure;

/**
 * Levels that rise and fall, such as the number of children in a home: their time integral in each
 * cell and their value at each month end, from the changes alone.
 */
final class Levels {

    private final Periods periods;
    private final int cells;
    private final int months;
    private final double[][] integral;
    private final double[][] carried;
    private final double[][] monthly;

    Levels(Periods periods, int groups, boolean withMonths) {
        this.periods = periods;
        this.cells = periods.cells();
        this.months = withMonths ? periods.monthEnds().size() : 0;
        this.integral = new double[groups][cells];
        this.carried = new double[groups][cells + 1];
        this.monthly = new double[groups][months + 1];
    }

    /** The level of a group changes by an amount on a day. */
    void change(int group, double day, double by) {
        int cell = periods.cell(day);
        integral[group][cell] += by * (periods.endOf(cell) - day);
        carried[group][cell + 1] += by;
        if (months > 0) {
            monthly[group][periods.monthAfter(day)] += by;
        }
    }

    void change(int[] groups, double day, double by) {
        int cell = periods.cell(day);
        double area = by * (periods.endOf(cell) - day);
        int month = months > 0 ? periods.monthAfter(day) : 0;
        for (int group : groups) {
            integral[group][cell] += area;
            carried[group][cell + 1] += by;
            if (months > 0) {
                monthly[group][month] += by;
            }
        }
    }

    /** Level times days in each cell. */
    double[] areas(int group) {
        double[] areas = new double[cells];
        double level = 0;
        for (int cell = 0; cell < cells; cell++) {
            level += carried[group][cell];
            areas[cell] = integral[group][cell] + level * periods.length(cell);
        }
        return areas;
    }

    /** Level at each month end. */
    float[] atMonthEnds(int group) {
        float[] levels = new float[months];
        double level = 0;
        for (int month = 0; month < months; month++) {
            level += monthly[group][month];
            levels[month] = (float) level;
        }
        return levels;
    }
}
