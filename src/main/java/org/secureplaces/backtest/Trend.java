package org.secureplaces.backtest;

import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.secureplaces.engine.Dates;
import org.secureplaces.scoring.PastCounts.Point;

/** The trend of all children in custody over the last five years known. */
final class Trend {

    private static final int YEARS = 5;

    private Trend() {}

    /**
     * Change a year of the logarithm of the count, by least squares; 0 where too little is known.
     */
    static double of(Knowledge known) {
        List<Point> points = known.counts(Topic.CUSTODY).last(YEARS).points();
        if (points.size() < 2) {
            return 0;
        }
        SimpleRegression line = new SimpleRegression();
        points.forEach(
                point ->
                        line.addData(
                                point.date().toEpochDay() / Dates.DAYS_PER_YEAR,
                                StrictMath.log(point.value())));
        return line.getSlope();
    }
}
