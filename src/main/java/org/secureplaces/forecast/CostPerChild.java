package org.secureplaces.forecast;

import org.secureplaces.experiment.Outcomes;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.Spread;
import org.secureplaces.statistics.Statistics;
import org.secureplaces.statistics.Student;

/**
 * What an additional child placed costs: the difference of costs over the difference of placements
 * between two scenarios, with the 95% interval of Fieller (1954, Journal of the Royal Statistical
 * Society B 16, 175-185) for a ratio of means.
 *
 * @param pounds pounds for each additional child placed; not a number where the runs do not tell
 *     whether more children are placed or fewer
 */
public record CostPerChild(double pounds, Band interval) {

    private static final CostPerChild UNKNOWN = new CostPerChild(Double.NaN, Band.NONE);

    /**
     * The ratio for the differences of one measure over those of another, by replication.
     *
     * @param runsPerDraw number of consecutive replications that share a draw: their means are
     *     independent, they themselves are not
     */
    public static CostPerChild of(double[] costs, double[] children, int runsPerDraw) {
        double[] cost = byDraw(costs, runsPerDraw);
        double[] child = byDraw(children, runsPerDraw);
        int n = cost.length;
        if (n < 2) {
            return UNKNOWN;
        }
        double meanCost = Spread.mean(cost);
        double meanChild = Spread.mean(child);
        double varCost = Spread.variance(cost, meanCost) / n;
        double varChild = Spread.variance(child, meanChild) / n;
        double covariance = covariance(cost, child) / n;
        double t = new Student(Statistics.LEVEL).quantile(n - 1);
        double g = t * t * varChild / (meanChild * meanChild);
        if (!(g < 1)) {
            return UNKNOWN;
        }
        double ratio = meanCost / meanChild;
        double slope = varChild == 0 ? 0 : covariance / varChild;
        double root =
                varCost
                        - 2 * ratio * covariance
                        + ratio * ratio * varChild
                        - g * (varCost - slope * covariance);
        double half = t / Math.abs(meanChild) * Math.sqrt(Math.max(0, root));
        double centre = ratio - g * slope;
        return new CostPerChild(
                ratio, new Band((centre - half) / (1 - g), (centre + half) / (1 - g)));
    }

    private static double covariance(double[] one, double[] other) {
        double meanOne = Spread.mean(one);
        double meanOther = Spread.mean(other);
        double products = 0;
        for (int i = 0; i < one.length; i++) {
            products += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return products / (one.length - 1);
    }

    /** The ratio between two scenarios of a plan, from two of their values. */
    static CostPerChild of(Outcomes outcomes, int base, int other, int cost, int placed) {
        return of(
                differences(outcomes, base, other, cost),
                differences(outcomes, base, other, placed),
                outcomes.plan().runsPerDraw());
    }

    private static double[] differences(Outcomes outcomes, int base, int other, int index) {
        double[] differences = outcomes.values(other, index);
        double[] of = outcomes.values(base, index);
        for (int run = 0; run < differences.length; run++) {
            differences[run] -= of[run];
        }
        return differences;
    }

    private static double[] byDraw(double[] values, int runsPerDraw) {
        double[] means = new double[(values.length + runsPerDraw - 1) / runsPerDraw];
        for (int draw = 0; draw < means.length; draw++) {
            int first = draw * runsPerDraw;
            int end = Math.min(values.length, first + runsPerDraw);
            for (int run = first; run < end; run++) {
                means[draw] += values[run] / (end - first);
            }
        }
        return means;
    }
}
