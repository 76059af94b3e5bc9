package org.secureplaces.fitting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.KaplanMeier;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.forecast.row.Band;

/**
 * Estimates as they may be published. An error is about one over the root of the number of children
 * behind it, so that exact it would tell the number: it is given as the next larger one of ten
 * sizes in each power of ten, which leaves at least four numbers from 10 on, and every interval and
 * covariance follows from it. A value is given to a tenth of its error, so that no fraction of
 * small numbers can be told from its digits.
 */
public final class Coarse {

    /** The preferred numbers of ISO 3, series R10; 3.2 as in R'10, so that 10 is told from no 9. */
    private static final double[] SIZES = {1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8, 10};

    private static final double Z = Normal.quantile(0.975);
    private static final double SAME = 1 + 1e-9;
    private static final int DIGITS_WITHOUT_ERROR = 3;
    private static final int PLACES_OF_SHARES = 3;

    private Coarse() {}

    /** An estimate as it may be published; its interval is never shorter than it was. */
    public static Estimate of(Estimate estimate) {
        Scale scale = estimate.parameter().scale();
        double error = error(widest(estimate) / Z);
        boolean hasError = !Double.isNaN(estimate.standardError());
        if (!(hasError && error > 0 && error < Double.POSITIVE_INFINITY)) {
            return withoutError(estimate);
        }
        double natural = scale.slopeAt(estimate.value()) * error;
        double value = to(place(natural) - 1, estimate.value());
        boolean isOnScale = Math.abs(scale.at(value)) < Double.POSITIVE_INFINITY;
        double kept = isOnScale ? value : estimate.value(); // near 0 or 1 no digit can be spared
        return Estimate.of(estimate.parameter(), scale.at(kept), error);
    }

    /** How far the interval reaches on the scale on which it was made, on its wider side. */
    private static double widest(Estimate estimate) {
        Scale scale = estimate.parameter().scale();
        double point = scale.at(estimate.value());
        Band interval = estimate.interval();
        return Math.max(point - scale.at(interval.low()), scale.at(interval.high()) - point);
    }

    private static Estimate withoutError(Estimate estimate) {
        Band interval = estimate.interval();
        return new Estimate(
                estimate.parameter(),
                digits(estimate.value()),
                new Band(digits(interval.low()), digits(interval.high())),
                Double.NaN);
    }

    /** Rates of ending within steps of time, to so few digits that no count is told. */
    public static List<Double> rates(List<Double> perDay) {
        return perDay.stream().map(Coarse::digits).toList();
    }

    private static double digits(double number) {
        return number == 0 || Double.isNaN(number) || Double.isInfinite(number)
                ? number
                : to(place(Math.abs(number)) + 1 - DIGITS_WITHOUT_ERROR, number);
    }

    /** The next larger one of the sizes in which errors are published. */
    static double error(double error) {
        if (!(error > 0 && error < Double.POSITIVE_INFINITY)) {
            return error;
        }
        int power = place(error);
        for (double size : SIZES) {
            double candidate = to(power - 3, size * StrictMath.pow(10, power));
            if (error <= candidate * SAME) {
                return candidate;
            }
        }
        return StrictMath.pow(10, power + 1);
    }

    /** A correlation to two digits, towards 0, which keeps two parameters apart. */
    static double correlation(double correlation) {
        return new BigDecimal(correlation * SAME).setScale(2, RoundingMode.DOWN).doubleValue();
    }

    /** The share who stay longer than a day as it may be published. */
    static double survival(KaplanMeier counted, int day) {
        return share(counted.survival(day), counted.standardError(day));
    }

    /** The interval of {@link #survival}. */
    static Band interval(KaplanMeier counted, int day) {
        return interval(survival(counted, day), counted.standardError(day));
    }

    /** A share to the place of the first digit of its error: of a few children, to a hundredth. */
    static double share(double share, double error) {
        int place = error > 0 ? place(error(error)) : -PLACES_OF_SHARES;
        return to(Math.max(-PLACES_OF_SHARES, Math.min(-2, place)), share);
    }

    /** The interval of a share on the scale of log(-log). */
    static Band interval(double share, double error) {
        if (!(share > 0 && share < 1)) {
            return new Band(share, share);
        }
        double log = StrictMath.log(share);
        double by = Z * error(error / (share * -log));
        return new Band(
                to(-PLACES_OF_SHARES, StrictMath.exp(log * StrictMath.exp(by))),
                to(-PLACES_OF_SHARES, StrictMath.exp(log * StrictMath.exp(-by))));
    }

    /**
     * A criterion over the lowest of those tried: by itself it would tell how many were counted.
     */
    static double over(double criterion, double lowest) {
        return to(-1, criterion - lowest);
    }

    /** The share who stay longer than a day by a law, to three places. */
    static double byLaw(double survival) {
        return to(-PLACES_OF_SHARES, survival);
    }

    /** The power of ten of the first digit. */
    private static int place(double number) {
        return (int) Math.floor(StrictMath.log10(number * SAME));
    }

    private static double to(int place, double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return number;
        }
        return new BigDecimal(number).setScale(-place, RoundingMode.HALF_EVEN).doubleValue();
    }
}
