package org.secureplaces.fitting.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.secureplaces.engine.law.Empirical;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.LawFit;
import org.secureplaces.fitting.survival.Maximum;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.statistics.Band;

/**
 * Estimates as they may be published. A number is given in steps on the scale of its parameter that
 * are as large as what five children do to it: of a rate with an error of one over the root of n,
 * five over n. An error would tell the number of children behind it, so that it is given as one of
 * a few sizes, each of which holds five numbers of children at least from 10 on; the error of the
 * step is in it, and every interval and covariance follows from it.
 */
public final class Coarse {

    /** The preferred numbers of ISO 3, series R10; 3.2 as in R'10, so that 10 is told from no 9. */
    private static final double[] SIZES = {1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8, 10};

    /** Below this error, of more than 44 children, numbers of series R40 hold five of them too. */
    private static final double FINE = 0.15;

    private static final double FINE_SIZES = 40;
    private static final double Z = Normal.quantile(0.975);
    private static final double SAME = 1 + 1e-9;
    private static final double OF_EVEN_STEPS = 12; // variance of a uniform number is 1/12
    private static final double WIDEST_STEP = 2; // errors: of what is hardly told at all
    private static final int DIGITS_OF_SIZES = 3;
    private static final int DIGITS = 5;

    private Coarse() {}

    /**
     * An estimate in steps of what five children do to it, with the error of their rounded number.
     *
     * @param exact number of children behind it
     * @param children the same, rounded
     */
    public static Estimate of(Estimate estimate, double exact, double children) {
        double error = widest(estimate) / Z * Math.sqrt(exact / children);
        return inSteps(estimate, error, ofFive(error, children));
    }

    /** An estimate whose error is itself that of the smallest number of children behind it. */
    public static Estimate of(Estimate estimate) {
        double error = widest(estimate) / Z;
        return inSteps(estimate, error, Shown.BASE * error * error);
    }

    private static Estimate inSteps(Estimate estimate, double error, double wanted) {
        if (error == 0) {
            return shown(estimate); // what no child can change, such as the spread of a form
        }
        Scale scale = estimate.parameter().scale();
        double step = step(error, wanted);
        double point = step * Math.rint(scale.at(estimate.value()) / step);
        return shown(Estimate.of(estimate.parameter(), point, withStep(error, step)));
    }

    /** An estimate that rests on rounded counts alone: only its digits are few. */
    public static Estimate shown(Estimate estimate) {
        Band interval = estimate.interval();
        return new Estimate(
                estimate.parameter(),
                digits(estimate.value()),
                new Band(digits(interval.low()), digits(interval.high())),
                estimate.standardError());
    }

    /** A value in steps of what five of so many children do to it. */
    public static double point(double point, double error, double children) {
        double step = step(error, ofFive(error, children));
        return step * Math.rint(point / step);
    }

    /** The error of {@link #point}. */
    public static double error(double error, double children) {
        return withStep(error, step(error, ofFive(error, children)));
    }

    /** What five children do to a number with an error, if they are as few as a rounded number. */
    private static double ofFive(double error, double children) {
        return Shown.BASE * error * Math.sqrt(children) / fewest(children);
    }

    /** The least number of children that a rounded number may stand for. */
    public static double fewest(double rounded) {
        return Math.max(Shown.FEWEST, rounded - 2);
    }

    private static double step(double error, double wanted) {
        return size(Math.min(wanted, WIDEST_STEP * error));
    }

    private static double withStep(double error, double step) {
        return size(Math.sqrt(error * error + step * step / OF_EVEN_STEPS));
    }

    /** How far the interval reaches on the scale on which it was made, on its wider side. */
    private static double widest(Estimate estimate) {
        Scale scale = estimate.parameter().scale();
        double point = scale.at(estimate.value());
        Band interval = estimate.interval();
        return Math.max(point - scale.at(interval.low()), scale.at(interval.high()) - point);
    }

    /**
     * A fitted law whose parameters are as they may be published. Its errors are those of the
     * rounded number of ends: of an empirical law, in each step.
     *
     * @param ends number of them behind it
     */
    public static LawFit of(LawFit fit, double ends) {
        if (!fit.isRegular()) {
            return fit;
        }
        double[] at = fit.maximum().at().clone();
        double[] errors = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double variance = fit.maximum().covariance()[i][i];
            double behind = fit.law() instanceof Empirical ? Math.rint(1 / variance) : ends;
            double children = rounded(behind);
            double error = Math.sqrt(variance * behind / children);
            at[i] = point(at[i], error, children);
            errors[i] = error(error, children);
        }
        double[][] covariance = Correlations.covariance(fit.maximum().covariance(), errors);
        Maximum maximum = new Maximum(at, fit.maximum().logLikelihood(), covariance);
        return new LawFit(fit.name(), fit.parameters(), maximum, fit.form());
    }

    /** A number of children as it is published, eight of them at least. */
    public static double rounded(double children) {
        return Shown.rounded((int) Math.max(Shown.FEWEST, Math.rint(children))).number();
    }

    /** The error on the scale of a parameter as it was published. */
    public static double error(Estimate published) {
        return widest(published) / Z;
    }

    private static double digits(double number) {
        boolean hasDigits = number != 0 && !Double.isNaN(number) && !Double.isInfinite(number);
        return hasDigits
                ? new BigDecimal(number).round(new MathContext(DIGITS)).doubleValue()
                : number;
    }

    /** The next larger one of the sizes in which errors and steps are published. */
    static double size(double error) {
        if (!(error > 0 && error < Double.POSITIVE_INFINITY)) {
            return error;
        }
        if (error < FINE) {
            double number = Math.ceil(StrictMath.log10(error / SAME) * FINE_SIZES);
            return threeDigits(StrictMath.pow(10, number / FINE_SIZES));
        }
        int power = place(error);
        for (double size : SIZES) {
            double candidate = threeDigits(size * StrictMath.pow(10, power));
            if (error <= candidate * SAME) {
                return candidate;
            }
        }
        return StrictMath.pow(10, power + 1);
    }

    private static double threeDigits(double number) {
        return new BigDecimal(number).round(new MathContext(DIGITS_OF_SIZES)).doubleValue();
    }

    /** A correlation to one digit, towards 0, which keeps two parameters apart. */
    static double correlation(double correlation) {
        return new BigDecimal(correlation * SAME).setScale(1, RoundingMode.DOWN).doubleValue();
    }

    /**
     * A share of which one child more or less makes a difference, in steps of five children.
     *
     * @param one what one child does to it
     */
    public static double share(double share, double one) {
        double step = size(Shown.BASE * one);
        return Math.min(1, digits(step * Math.rint(share / step)));
    }

    /**
     * The interval of a share on the scale of log(-log).
     *
     * @param share as it is published
     */
    public static Band interval(double share, double error, double one) {
        if (!(share > 0 && share < 1)) {
            return new Band(Double.NaN, Double.NaN);
        }
        double log = StrictMath.log(share);
        double by = Z * size(withStep(error, size(Shown.BASE * one)) / (share * -log));
        return new Band(
                twoPlaces(StrictMath.exp(log * StrictMath.exp(by))),
                twoPlaces(StrictMath.exp(log * StrictMath.exp(-by))));
    }

    private static double twoPlaces(double share) {
        return new BigDecimal(share).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
    }

    /**
     * A criterion over the lowest of those tried, to the nearest two, further up ten or a hundred:
     * by itself, or to a digit, it would tell of single children.
     */
    public static double over(double criterion, double lowest) {
        double over = criterion - lowest;
        double step = 2;
        while (over >= 10 * step) {
            step = step == 2 ? 10 : 10 * step;
        }
        return step * Math.rint(over / step);
    }

    /**
     * A number and its interval in steps.
     *
     * @param children behind it
     */
    public static Estimate between(
            Parameter parameter, double value, Band interval, double children) {
        double error = (interval.high() - interval.low()) / 2 / Z;
        double step = size(ofFive(error, children));
        return new Estimate(
                parameter,
                digits(step * Math.rint(value / step)),
                new Band(
                        digits(step * Math.floor(interval.low() / step)),
                        digits(step * Math.ceil(interval.high() / step))),
                Double.NaN);
    }

    /** The share who stay longer than a day by a law, to three places. */
    public static double byLaw(double survival) {
        return new BigDecimal(survival).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** The power of ten of the first digit. */
    private static int place(double number) {
        return (int) Math.floor(StrictMath.log10(number * SAME));
    }
}
