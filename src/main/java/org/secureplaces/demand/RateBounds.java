package org.secureplaces.demand;

/**
 * Two values between which a rate stays in each stretch of days: most candidates lie clearly above
 * or below the rate, and the rate itself, with its cosines and series, took half of the time of
 * finding referrals.
 */
final class RateBounds {

    private static final int STRETCH_DAYS = 16;
    private static final double ROUNDING = 1e-9;

    private final double[] low;
    private final double[] high;

    /** The bounds of a rate from day 0 to the end of the run. */
    RateBounds(Rate rate, double horizon) {
        int stretches = (int) (horizon / STRETCH_DAYS) + 1;
        this.low = new double[stretches];
        this.high = new double[stretches];
        for (int i = 0; i < stretches; i++) {
            low[i] = rate.perDay() * (1 - ROUNDING);
            high[i] = rate.perDay() * (1 + ROUNDING);
            for (Factor factor : rate.factors()) {
                Factor.Bounds bounds =
                        factor.bounds((double) i * STRETCH_DAYS, (i + 1.0) * STRETCH_DAYS);
                low[i] *= Math.max(0, bounds.low());
                high[i] *= bounds.high();
            }
        }
    }

    double low(double day) {
        return low[(int) day / STRETCH_DAYS];
    }

    double high(double day) {
        return high[(int) day / STRETCH_DAYS];
    }
}
