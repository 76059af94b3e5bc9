package org.secureplaces.fitting.survival;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.engine.law.Empirical;

/**
 * The empirical law of times: ends over days at risk within steps of time, the maximum likelihood
 * estimate of a rate that is constant within each. Each end has at least half a day at risk, since
 * it may have taken its time within the day on which it began.
 */
public final class EmpiricalFit {

    private static final double HALF_A_DAY = 0.5;

    private final List<Double> from = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();
    private final List<Double> exposures = new ArrayList<>();

    private EmpiricalFit() {}

    /**
     * The law with steps that begin on some of the days given.
     *
     * @param days where a step may begin, increasing from 0
     * @param fewest ends in each step: steps with fewer are joined
     * @throws IllegalArgumentException if there are fewer ends than that altogether
     */
    public static LawFit of(
            List<Observed> observed, List<Double> days, double fewest, boolean wholeDays) {
        EmpiricalFit fit = new EmpiricalFit();
        fit.join(observed, days, fewest);
        return fit.law(new Likelihood(observed, wholeDays));
    }

    private void join(List<Observed> observed, List<Double> days, double fewest) {
        double start = days.get(0);
        double some = 0;
        double exposed = 0;
        for (int i = 0; i < days.size(); i++) {
            double end = i + 1 < days.size() ? days.get(i + 1) : Double.POSITIVE_INFINITY;
            some += ends(observed, days.get(i), end);
            exposed += exposure(observed, days.get(i), end);
            if (some >= fewest) {
                from.add(start);
                ends.add(some);
                exposures.add(exposed);
                start = end;
                some = 0;
                exposed = 0;
            }
        }
        if (from.isEmpty()) {
            throw new IllegalArgumentException(
                    "an empirical law must have at least " + fewest + " ends, had " + some);
        }
        int last = from.size() - 1;
        ends.set(last, ends.get(last) + some);
        exposures.set(last, exposures.get(last) + exposed);
    }

    private LawFit law(Likelihood likelihood) {
        int size = from.size();
        double[] at = new double[size];
        double[][] covariance = new double[size][size];
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double exposed = Math.max(exposures.get(i), HALF_A_DAY * ends.get(i));
            at[i] = StrictMath.log(ends.get(i) / exposed);
            covariance[i][i] = 1 / ends.get(i);
            String name = "ends_per_day_from_" + (int) Math.rint(from.get(i));
            parameters.add(new Parameter(name, Scale.LOG, "per day"));
        }
        List<Double> starts = List.copyOf(from);
        Maximum maximum = new Maximum(at, likelihood.log(law(starts, at)), covariance);
        return new LawFit("empirical", parameters, maximum, point -> law(starts, point));
    }

    private static Empirical law(List<Double> from, double[] point) {
        List<Double> rates = new ArrayList<>();
        for (double log : point) {
            rates.add(StrictMath.exp(log));
        }
        return new Empirical(from, rates);
    }

    /** Ends after one day and until another, as the law and every curve have it. */
    private static double ends(List<Observed> observed, double from, double until) {
        double ends = 0;
        for (Observed one : observed) {
            boolean here = one.exit() <= until && (one.exit() > from || from == 0);
            ends += one.hasEnded() && here ? one.count() : 0;
        }
        return ends;
    }

    private static double exposure(List<Observed> observed, double from, double until) {
        double days = 0;
        for (Observed one : observed) {
            double here = Math.min(until, one.exit()) - Math.max(from, one.entry());
            days += Math.max(0, here) * one.count();
        }
        return days;
    }
}
