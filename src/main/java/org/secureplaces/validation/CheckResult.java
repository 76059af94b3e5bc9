package org.secureplaces.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a run gives for a check.
 *
 * @param mean mean over replications: of a share placed, placements over referrals summed over them
 * @param low lower end of the central 95% of them
 * @param high upper end
 * @param probability posterior predictive: how likely a figure as far out as the published one is,
 *     on either side; not below 1 over the number of replications
 */
public record CheckResult(Check check, double mean, double low, double high, double probability) {

    private static final double TAIL = 0.025;

    /**
     * The results of the checks of a run.
     *
     * @param replications for each replication, what each check read
     */
    public static List<CheckResult> of(List<Check> checks, List<List<Check.Read>> replications) {
        List<CheckResult> results = new ArrayList<>();
        for (int number = 0; number < checks.size(); number++) {
            int own = number;
            double[] values =
                    replications.stream()
                            .mapToDouble(replication -> replication.get(own).value())
                            .filter(value -> !Double.isNaN(value))
                            .sorted()
                            .toArray();
            results.add(
                    new CheckResult(
                            checks.get(number),
                            mean(replications.stream().map(all -> all.get(own)).toList()),
                            quantile(values, TAIL),
                            quantile(values, 1 - TAIL),
                            probability(values, checks.get(number).published())));
        }
        return List.copyOf(results);
    }

    private static double mean(List<Check.Read> reads) {
        double above = 0;
        double below = 0;
        for (Check.Read read : reads) {
            above += read.above();
            below += read.below();
        }
        return below == 0 ? Double.NaN : above / below;
    }

    /** Whether the published figure, or a part of its range, lies in the central 95%. */
    public boolean isInside() {
        return check.published().high() >= low && check.published().low() <= high;
    }

    /** Not a number where nothing could be read: what was never seen does not fit. */
    private static double probability(double[] values, Check.Published published) {
        if (values.length == 0) {
            return Double.NaN;
        }
        long below = Arrays.stream(values).filter(one -> one <= published.high()).count();
        long above = Arrays.stream(values).filter(one -> one >= published.low()).count();
        double rarer = Math.max(1, 2.0 * Math.min(below, above));
        return Math.min(1, rarer / values.length);
    }

    /** Linear between order statistics (Hyndman and Fan 1996, type 7). */
    private static double quantile(double[] sorted, double probability) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = probability * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
