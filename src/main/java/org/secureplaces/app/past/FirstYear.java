package org.secureplaces.app.past;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.evidence.Figure;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;

/**
 * What a scenario must be for its first year to have as many welfare children as were counted. The
 * share of places that can be used is sought first; where even all places hold fewer children, the
 * referrals.
 *
 * @param children number that was counted
 */
record FirstYear(Scenario scenario, double children, long seed, int threads) {

    private static final int FUTURES = 100;
    private static final int RUNS_PER_DRAW = 2;
    private static final int MONTHS = 12;
    private static final double LEAST_SHARE = 0.05;
    private static final double MOST_REFERRALS = 5;
    private static final double NEAR = 0.1;
    private static final int MOST_TRIES = 10;

    /** The share of available welfare places that are effective, at most 1. */
    double share() {
        return sought(share -> welfare(withShare(share)), LEAST_SHARE, 1);
    }

    /** The factor on welfare referrals with which all available places hold the children. */
    double referralsFactor() {
        return sought(factor -> welfare(withReferrals(factor)), 1, MOST_REFERRALS);
    }

    /**
     * Where a number that never falls comes to the count: false position (the Illinois form), so
     * near that chance matters more; an end where the count lies beyond it.
     */
    private double sought(DoubleUnaryOperator simulated, double lowest, double highest) {
        double low = lowest;
        double high = highest;
        double atLow = simulated.applyAsDouble(low) - children;
        double atHigh = simulated.applyAsDouble(high) - children;
        if (atLow >= 0 || atHigh <= 0) {
            return atLow >= 0 ? low : high;
        }
        double next = low;
        int kept = 0; // how many times running the same end was kept: above 0 the low one
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            next = (low * atHigh - high * atLow) / (atHigh - atLow);
            double at = simulated.applyAsDouble(next) - children;
            if (Math.abs(at) < NEAR) {
                return next;
            }
            if (at > 0) {
                high = next;
                atHigh = at;
                kept = Math.max(0, kept) + 1;
                atLow /= kept > 1 ? 2 : 1;
            } else {
                low = next;
                atLow = at;
                kept = Math.min(0, kept) - 1;
                atHigh /= kept < -1 ? 2 : 1;
            }
        }
        return next;
    }

    private Scenario withShare(double share) {
        Effectiveness usual = scenario.capacity().effectiveness();
        Figure effective = Figure.fixed(usual.effective().key(), share);
        Figure inWelfare = Figure.fixed(usual.effectiveIfOthersInWelfare().key(), share);
        return scenario.with(scenario.capacity().with(usual.withEffective(effective, inWelfare)));
    }

    private Scenario withReferrals(double factor) {
        String key =
                scenario.demand().of(Arrivals.Stream.WELFARE_ENGLAND).orElseThrow().perYear().key();
        return withShare(1).map(figure -> figure.key().equals(key) ? figure.times(factor) : figure);
    }

    /** Mean number of welfare children at the ends of the first twelve months. */
    private double welfare(Scenario tried) {
        Horizon horizon = tried.horizon();
        Horizon firstYear =
                new Horizon(
                        horizon.dataCutOff(),
                        horizon.knownUntil(),
                        horizon.forecastFrom(),
                        Period.ofYears(1));
        Plan plan =
                new Plan(
                        List.of(tried.with(firstYear)),
                        seed,
                        FUTURES,
                        RUNS_PER_DRAW,
                        Detail.HEADLINE);
        return mean(new Workers(threads).run(new Experiment(plan), (done, all) -> {}));
    }

    /** Mean number of welfare children at the ends of the first twelve months. */
    static double mean(Outcomes outcomes) {
        double sum = 0;
        for (int month = 0; month < MONTHS; month++) {
            sum +=
                    Arrays.stream(
                                    outcomes.month(
                                            0,
                                            MonthlySeries.Level.CHILDREN_ACCOMMODATED,
                                            "route=welfare",
                                            month))
                            .sum();
        }
        return sum / MONTHS / outcomes.plan().replications();
    }
}
