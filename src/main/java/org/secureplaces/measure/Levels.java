package org.secureplaces.measure;

import org.secureplaces.engine.Mark;
import org.secureplaces.engine.Rewindable;

/**
 * Levels that rise and fall, such as the number of children in a home: their time integral in each
 * cell and their value at each month end, from the changes alone.
 */
final class Levels implements Rewindable {

    private static final double ROUNDING = 1e-8;

    private final Periods periods;
    private final Memberships memberships;
    private final int sets;
    private final double[][] areas; // by cell and set: the integral of what changed in the cell
    private final double[][] changes; // by cell and set
    private final double[][] monthly; // by month and set: changes

    Levels(Periods periods, Memberships memberships) {
        this.periods = periods;
        this.memberships = memberships;
        this.sets = memberships.count();
        this.areas = new double[periods.cells()][sets];
        this.changes = new double[periods.cells()][sets];
        this.monthly = new double[periods.monthEnds().size() + 1][sets];
    }

    @Override
    public Mark mark() {
        Mark mark = new Mark();
        for (double[][] rows : new double[][][] {areas, changes, monthly}) {
            for (double[] row : rows) {
                mark.with(row);
            }
        }
        return mark;
    }

    /** The level of a set of groups changes by an amount on a day. */
    void change(int set, double day, double by) {
        int cell = periods.cell(day);
        areas[cell][set] += by * (periods.endOf(cell) - day);
        changes[cell][set] += by;
        monthly[periods.monthAfter(day)][set] += by;
    }

    /** Level times days of each group in each cell. */
    double[][] areas() {
        int groups = memberships.groups();
        double[][] byGroup = new double[groups][areas.length];
        double[] level = new double[groups];
        for (int cell = 0; cell < areas.length; cell++) {
            double[] area = memberships.handOn(areas[cell], 1);
            double[] change = memberships.handOn(changes[cell], 1);
            for (int group = 0; group < groups; group++) {
                byGroup[group][cell] =
                        withoutRounding(area[group] + level[group] * periods.length(cell));
                level[group] = withoutRounding(level[group] + change[group]);
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
        double[][] byGroup = new double[groups][changes.length];
        double[] level = new double[groups];
        for (int cell = 0; cell < changes.length; cell++) {
            double[] change = memberships.handOn(changes[cell], 1);
            for (int group = 0; group < groups; group++) {
                level[group] = withoutRounding(level[group] + change[group]);
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
