package org.secureplaces.fitting.survival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.secureplaces.engine.law.Law;

/**
 * What times say of a law: an end at x counts with its density, a time cut short with its survival,
 * and both over the survival until they came under observation.
 *
 * <p>Times between two dates are whole days: the day of an end less the day of the beginning. Where
 * the hour of the beginning is spread evenly over its day, d days come up with probability 2 M(d) -
 * M(d - 1) - M(d + 1), where M is the integral of survival (0 days: 1 - M(1)). Beyond the first
 * days that is the probability of d less to d plus half a day to many digits. Neither exceeds 1, as
 * a density would that piles up on one day.
 */
final class Likelihood {

    private static final double FIRST_DAYS = 8;
    private static final double HALF_A_DAY = 0.5;
    private static final double LEAST = 1e-300;
    private static final double LOG_LEAST = StrictMath.log(LEAST);

    private final boolean wholeDays;
    private final SortedMap<Double, Double> days = new TreeMap<>();
    private final SortedMap<Double, Double> ends = new TreeMap<>();
    private final SortedMap<Double, Double> opens = new TreeMap<>();

    Likelihood(List<Observed> observed, boolean wholeDays) {
        this.wholeDays = wholeDays;
        for (Observed one : observed) {
            SortedMap<Double, Double> own = isDay(one) ? days : ends;
            (one.hasEnded() ? own : opens).merge(one.exit(), one.count(), Double::sum);
            if (one.entry() > 0) {
                opens.merge(one.entry(), -one.count(), Double::sum);
            }
        }
    }

    /**
     * The logarithm of the likelihood of a law that no covariate stretches: a sum over days and not
     * over pairs of days, of which a million records have a hundred thousand.
     */
    double log(Law law) {
        double sum = 0;
        for (Map.Entry<Double, Double> end : days.entrySet()) {
            sum += end.getValue() * logDay(law, end.getKey());
        }
        sum += wholeDays ? logWholeDays(law) : logDensities(law);
        for (Map.Entry<Double, Double> open : opens.entrySet()) {
            sum += open.getValue() * law.logSurvival(open.getKey());
        }
        return sum;
    }

    /** The same where covariates stretch the law: those that have the same together. */
    static ToDoubleFunction<double[]> withCovariates(
            List<Observed> observed, boolean wholeDays, Candidate candidate) {
        Map<List<Double>, List<Observed>> alike = new LinkedHashMap<>();
        observed.forEach(
                one -> alike.computeIfAbsent(one.covariates(), any -> new ArrayList<>()).add(one));
        Map<List<Double>, Likelihood> groups = new LinkedHashMap<>();
        alike.forEach((own, some) -> groups.put(own, new Likelihood(some, wholeDays)));
        int first = candidate.parameters().size();
        return point -> {
            Law law = candidate.law(point);
            double sum = 0;
            for (Map.Entry<List<Double>, Likelihood> group : groups.entrySet()) {
                double logFactor = 0;
                for (int i = 0; i < group.getKey().size(); i++) {
                    logFactor += point[first + i] * group.getKey().get(i);
                }
                double factor = StrictMath.exp(Math.max(-50, Math.min(50, logFactor)));
                sum += group.getValue().log(law.scaledBy(factor));
            }
            return sum;
        };
    }

    private double logDensities(Law law) {
        double sum = 0;
        for (Map.Entry<Double, Double> end : ends.entrySet()) {
            sum += end.getValue() * law.logDensity(end.getKey());
        }
        return sum;
    }

    /** Half a day either way; the edge between two days that follow is computed once. */
    private double logWholeDays(Law law) {
        double sum = 0;
        double edge = Double.NaN;
        double logAtEdge = Double.NaN;
        for (Map.Entry<Double, Double> end : ends.entrySet()) {
            double from = end.getKey() - HALF_A_DAY;
            double logFrom = from == edge ? logAtEdge : law.logSurvival(from);
            edge = end.getKey() + HALF_A_DAY;
            logAtEdge = law.logSurvival(edge);
            double log = logFrom + StrictMath.log(-StrictMath.expm1(logAtEdge - logFrom));
            sum += end.getValue() * (log > LOG_LEAST ? log : LOG_LEAST);
        }
        return sum;
    }

    private boolean isDay(Observed one) {
        return wholeDays && one.entry() == 0 && one.exit() < FIRST_DAYS;
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
