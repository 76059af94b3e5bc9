package org.secureplaces.stay;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Law;

/**
 * The mean of a law of stays once stays are cut at the age of leaving and some are moved to the end
 * of a legal order, and the factor that gives the cut law a stated mean.
 */
final class CutMean {

    private static final int AGES = 32;
    private static final double LARGEST_FACTOR = 1e6;

    private final Law law;
    private final double[] longest;
    private final Stays.Orders orders;
    private final double moved;

    /**
     * Describes the cut.
     *
     * @param ageQuantile age in years when the stay begins, at a probability
     */
    CutMean(Law law, Stays stays, DoubleUnaryOperator ageQuantile, boolean hasOrders) {
        this.law = law;
        this.orders = stays.orders();
        this.moved = hasOrders ? stays.orders().shareAtEnd().value() : 0;
        this.longest = new double[AGES];
        for (int i = 0; i < AGES; i++) {
            double age = ageQuantile.applyAsDouble((i + 0.5) / AGES);
            longest[i] =
                    stays.leavingAge() == 0
                            ? Double.POSITIVE_INFINITY
                            : Math.max(0, stays.leavingAge() - age) * Dates.DAYS_PER_YEAR;
        }
    }

    /** Whether some factor on the law gives the cut stays this mean in days. */
    boolean reaches(double mean) {
        if (moved == 0 && longest[0] == Double.POSITIVE_INFINITY) {
            return true;
        }
        double high = 2 * mean / law.mean();
        while (mean(high) < mean && high <= LARGEST_FACTOR) {
            high *= 2;
        }
        return high <= LARGEST_FACTOR;
    }

    /** Mean in days of stays that last until the age of leaving, whatever the law. */
    double longestMean() {
        return Arrays.stream(longest).average().orElseThrow();
    }

    /** The factor on the law that gives the cut stays this mean in days. */
    double factorFor(double mean) {
        if (moved == 0 && longest[0] == Double.POSITIVE_INFINITY) {
            return mean / law.mean();
        }
        double high = 2 * mean / law.mean();
        while (mean(high) < mean) {
            high *= 2;
            if (high > LARGEST_FACTOR) {
                throw new IllegalArgumentException(
                        "a mean stay of "
                                + mean
                                + " days cannot be reached by children who leave at a fixed age");
            }
        }
        return root(mean, high);
    }

    /** The Illinois form of false position: the mean rises with the factor, without a jump. */
    private double root(double mean, double above) {
        double low = 0;
        double atLow = -mean;
        double high = above;
        double atHigh = mean(high) - mean;
        for (int i = 0; i < 60 && Math.abs(high - low) > 1e-12 * above; i++) {
            double next = (low * atHigh - high * atLow) / (atHigh - atLow);
            double at = mean(next) - mean;
            if (at == 0) {
                return next;
            }
            if (at * atHigh < 0) {
                low = high;
                atLow = atHigh;
            } else {
                atLow /= 2;
            }
            high = next;
            atHigh = at;
            if (Math.abs(at) < 1e-9 * mean) {
                return next;
            }
        }
        return high;
    }

    /** Mean of the cut law after scaling by a factor. */
    double mean(double factor) {
        AtOrderEnds atEnds = new AtOrderEnds(factor);
        double sum = 0;
        for (double cut : longest) {
            double plain = moved < 1 ? (1 - moved) * meanCutAt(cut, factor) : 0;
            sum += plain + (moved > 0 ? moved * atEnds.meanCutAt(cut) : 0);
        }
        return sum / longest.length;
    }

    private double meanCutAt(double cut, double factor) {
        return cut == Double.POSITIVE_INFINITY
                ? factor * law.mean()
                : factor * law.integratedSurvival(cut / factor);
    }

    /**
     * Stays that end at the order end nearest to the drawn one. How many last beyond an order does
     * not depend on the age, so it is asked once for all ages.
     */
    private final class AtOrderEnds {

        private static final double HARDLY_ANY = 1e-9;

        private final double factor;
        private double[] beyond = new double[16]; // shares that stay beyond each order
        private int known;

        AtOrderEnds(double factor) {
            this.factor = factor;
        }

        /** The integral of the survival function up to a cut. */
        double meanCutAt(double cut) {
            double end = orders.firstDays();
            double mean = Math.min(end, cut);
            double survival = 1;
            for (int order = 0; end < cut && survival > HARDLY_ANY; order++) {
                double next = end + orders.furtherDays();
                survival = beyond(order, (end + next) / 2);
                mean += (Math.min(next, cut) - end) * survival;
                end = next;
            }
            return mean;
        }

        private double beyond(int order, double days) {
            if (order == known) {
                beyond = known < beyond.length ? beyond : Arrays.copyOf(beyond, 2 * known);
                beyond[known++] = law.survival(days / factor);
            }
            return beyond[order];
        }
    }
}
