package org.secureplaces.engine.law;

/**
 * The standard normal distribution, accurate in both tails, in {@link StrictMath}.
 *
 * <p>Survival after W. J. Cody (1969, Mathematics of Computation 23, 631-637), quantiles after
 * Wichura's algorithm AS 241 (1988, Applied Statistics 37, 477-484); both have relative errors near
 * 1e-16.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the digits as published
public final class Normal {
    private static final double SQRT_HALF = 0.70710678118654752440;
    private static final double SQRT_PI_INVERSE = 0.56418958354775628695;
    private static final double AS241_LIMIT = 27; // sqrt(-log p) up to which AS 241 is fitted

    private static final double[] ERF_TOP = {
        1.85777706184603153e-1,
        3.16112374387056560e0,
        1.13864154151050156e2,
        3.77485237685302021e2,
        3.20937758913846947e3
    };
    private static final double[] ERF_BOTTOM = {
        1,
        2.36012909523441209e1,
        2.44024637934444173e2,
        1.28261652607737228e3,
        2.84423683343917062e3
    };
    private static final double[] MIDDLE_TOP = {
        2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594e0,
        6.61191906371416295e1, 2.98635138197400131e2, 8.81952221241769090e2,
        1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3
    };
    private static final double[] MIDDLE_BOTTOM = {
        1,
        1.57449261107098347e1,
        1.17693950891312499e2,
        5.37181101862009858e2,
        1.62138957456669019e3,
        3.29079923573345963e3,
        4.36261909014324716e3,
        3.43936767414372164e3,
        1.23033935480374942e3
    };
    private static final double[] FAR_TOP = {
        1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1,
        1.25781726111229246e-1, 1.60837851487422766e-2, 6.58749161529837803e-4
    };
    private static final double[] FAR_BOTTOM = {
        1,
        2.56852019228982242e0,
        1.87295284992346725e0,
        5.27905102951428412e-1,
        6.05183413124413191e-2,
        2.33520497626869185e-3
    };
    private static final double[] A = {
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
        4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
        1.3314166789178437745e2, 3.3871328727963666080e0
    };
    private static final double[] B = {
        5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4,
        2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
        4.2313330701600911252e1, 1
    };
    private static final double[] C = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
        1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0,
        4.63033784615654529590e0, 1.42343711074968357734e0
    };
    private static final double[] D = {
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
        1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
        2.05319162663775882187e0, 1
    };
    private static final double[] E = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
        2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
        5.46378491116411436990e0, 6.65790464350110377720e0
    };
    private static final double[] F = {
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
        7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
        5.99832206555887937690e-1, 1
    };

    private Normal() {}

    /** The probability of more than z. */
    public static double survival(double z) {
        double x = z * SQRT_HALF;
        if (StrictMath.abs(x) <= 0.46875) {
            return 0.5 - 0.5 * x * ratio(ERF_TOP, ERF_BOTTOM, x * x);
        }
        double tail = 0.5 * StrictMath.exp(-x * x) * scaledErfc(StrictMath.abs(x));
        return z > 0 ? tail : 1 - tail;
    }

    /** The logarithm of the probability of more than z, also where that probability underflows. */
    static double logSurvival(double z) {
        if (z > 1) {
            return -0.5 * z * z + StrictMath.log(0.5 * scaledErfc(z * SQRT_HALF));
        }
        return StrictMath.log1p(-survival(-z));
    }

    /** The z that is exceeded with probability 1 - p, for p strictly between 0 and 1. */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (StrictMath.abs(q) <= 0.425) {
            return q * ratio(A, B, 0.180625 - q * q);
        }
        return q < 0
                ? -tail(StrictMath.sqrt(-StrictMath.log(p)))
                : tail(StrictMath.sqrt(-StrictMath.log(1 - p)));
    }

    /** The z that is exceeded with a probability given by its logarithm, which is negative. */
    static double exceededWith(double logProbability) {
        if (logProbability > -2.5) {
            return quantile(-StrictMath.expm1(logProbability));
        }
        double r = StrictMath.sqrt(-logProbability);
        if (r < AS241_LIMIT) {
            return tail(r);
        }
        double z = r * StrictMath.sqrt(2);
        for (int i = 0; i < 6; i++) { // Newton's steps; the hazard rate is the slope
            double inverseHazard = scaledErfc(z * SQRT_HALF) / (2 * SQRT_HALF * SQRT_PI_INVERSE);
            z += (logSurvival(z) - logProbability) * inverseHazard;
        }
        return z;
    }

    private static double tail(double r) {
        return r <= 5 ? ratio(C, D, r - 1.6) : ratio(E, F, r - 5);
    }

    // exp(x^2) erfc(x) for x > 0.46875
    private static double scaledErfc(double x) {
        if (x <= 4) {
            return ratio(MIDDLE_TOP, MIDDLE_BOTTOM, x);
        }
        double y = 1 / (x * x);
        return (SQRT_PI_INVERSE - y * ratio(FAR_TOP, FAR_BOTTOM, y)) / x;
    }

    private static double ratio(double[] top, double[] bottom, double x) {
        double above = top[0];
        double below = bottom[0];
        for (int i = 1; i < top.length; i++) {
            above = above * x + top[i];
            below = below * x + bottom[i];
        }
        return above / below;
    }
}
