package org.secureplaces.backtest;

import java.util.List;
import org.secureplaces.backtest.Fact.Amount;
import org.secureplaces.engine.Dates;
import org.secureplaces.scoring.PastCounts;
import org.secureplaces.scoring.PastCounts.Point;

/**
 * The yearly change of justice flows: anything from that of all children in custody over the last
 * five years known, carried on, to none; the middle is half of it.
 */
final class Trend {

    private static final int YEARS = 5;

    private Trend() {}

    static Amount of(Knowledge known) {
        PastCounts counts = known.counts(Topic.CUSTODY).last(YEARS);
        List<Point> points = counts.points();
        if (points.size() < 2) {
            return Amount.of(0);
        }
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        double years = (last.date().toEpochDay() - first.date().toEpochDay()) / Dates.DAYS_PER_YEAR;
        double change = StrictMath.pow(last.value() / first.value(), 1 / years) - 1;
        return new Amount(change / 2, Math.min(change, 0), Math.max(change, 0));
    }
}
