package org.secureplaces.fitting.survival;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.statistics.Band;

/**
 * The share who stay longer, estimated without any formula (Kaplan and Meier 1958, Journal of the
 * American Statistical Association 53, 457-481), with Greenwood's variance (1926); those seen late
 * count from the day from which they were seen.
 */
public record KaplanMeier(List<Step> steps) {

    private static final double Z = Normal.quantile(0.975);

    /**
     * A day on which some ended.
     *
     * @param survival share who stay longer than that day
     * @param relativeVariance Greenwood's sum: variance of the logarithm of survival
     */
    public record Step(
            double day, double atRisk, double ends, double survival, double relativeVariance) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /** The estimate from times of which some were cut short or seen late. */
    public static KaplanMeier of(List<Observed> observed) {
        List<Observed> anyCause =
                observed.stream()
                        .map(
                                one ->
                                        new Observed(
                                                one.entry(),
                                                one.exit(),
                                                Math.min(1, one.cause()),
                                                List.of(),
                                                one.count()))
                        .toList();
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double variance = 0;
        for (RiskSets.Day day : RiskSets.of(anyCause, 1)) {
            double ends = day.allEnds();
            survival *= 1 - ends / day.atRisk();
            variance += ends / (day.atRisk() * (day.atRisk() - ends));
            steps.add(new Step(day.day(), day.atRisk(), ends, survival, variance));
        }
        return new KaplanMeier(steps);
    }

    /** Share who stay longer than some days. */
    public double survival(double days) {
        int last = last(days);
        return last < 0 ? 1 : steps.get(last).survival();
    }

    /** Standard error of {@link #survival}, by Greenwood's formula; 0 where nobody is left. */
    public double standardError(double days) {
        int last = last(days);
        if (last < 0 || steps.get(last).survival() == 0) {
            return 0;
        }
        Step step = steps.get(last);
        return step.survival() * Math.sqrt(step.relativeVariance());
    }

    /**
     * 95% interval of {@link #survival} on the scale of log(-log), which keeps it within 0 to 1.
     */
    public Band interval(double days) {
        double survival = survival(days);
        if (!(survival > 0 && survival < 1)) {
            return new Band(survival, survival);
        }
        double log = StrictMath.log(survival);
        double by = Z * standardError(days) / (survival * -log);
        return new Band(
                StrictMath.exp(log * StrictMath.exp(by)),
                StrictMath.exp(log * StrictMath.exp(-by)));
    }

    /** How many ended after one day and until another. */
    public double endsBetween(double after, double until) {
        return steps.stream()
                .filter(step -> step.day() > after && step.day() <= until)
                .mapToDouble(Step::ends)
                .sum();
    }

    private int last(double days) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).day() <= days) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
