package org.secureplaces.fitting.survival;

import java.util.List;
import org.secureplaces.engine.Law;

/**
 * What times say of a law: an end at x counts with its density, a time cut short with its survival,
 * and both over the survival until they came under observation.
 *
 * <p>Times between two dates are whole days: the day of an end less the day of the beginning. Where
 * the hour of the beginning is spread evenly over its day, d days come up with probability 2 M(d) -
 * M(d - 1) - M(d + 1), where M is the integral of survival (0 days: 1 - M(1)). Beyond the first
 * days that is the density to many digits.
 */
final class Likelihood {

    private static final double FIRST_DAYS = 8;
    private static final double LEAST = 1e-300;

    private final List<Observed> observed;
    private final boolean wholeDays;

    Likelihood(List<Observed> observed, boolean wholeDays) {
        this.observed = List.copyOf(observed);
        this.wholeDays = wholeDays;
    }

    /** The logarithm of the likelihood of a law that no covariate stretches. */
    double log(Law law) {
        double sum = 0;
        for (Observed one : observed) {
            sum += one.count() * log(law, one.entry(), one);
        }
        return sum;
    }

    /** The same for a law that covariates stretch. */
    double log(Law law, double[] coefficients) {
        double sum = 0;
        for (Observed one : observed) {
            double logFactor = 0;
            for (int i = 0; i < coefficients.length; i++) {
                logFactor += coefficients[i] * one.covariates().get(i);
            }
            Law own = law.scaledBy(StrictMath.exp(Math.max(-50, Math.min(50, logFactor))));
            sum += one.count() * log(own, one.entry(), one);
        }
        return sum;
    }

    private double log(Law law, double entry, Observed one) {
        double seen = entry > 0 ? -law.logSurvival(entry) : 0;
        if (!one.hasEnded()) {
            return seen + law.logSurvival(one.exit());
        }
        boolean asDays = wholeDays && entry == 0 && one.exit() < FIRST_DAYS;
        return seen + (asDays ? logDay(law, one.exit()) : law.logDensity(one.exit()));
    }

    private static double logDay(Law law, double day) {
        double share =
                day == 0
                        ? 1 - law.integratedSurvival(1)
                        : 2 * law.integratedSurvival(day)
                                - law.integratedSurvival(day - 1)
                                - law.integratedSurvival(day + 1);
        return StrictMath.log(Math.max(LEAST, share));
    }
}
