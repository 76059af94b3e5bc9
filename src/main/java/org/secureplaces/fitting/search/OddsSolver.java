package org.secureplaces.fitting.search;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.forecast.Referrals;
import org.secureplaces.placement.Acceptance;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.Replication;
import org.secureplaces.statistics.LogisticRegression;

/**
 * Finds how likely homes must be to accept a child at one consideration so that the final outcome
 * has the published odds ratios. The study (W098 to W101) regressed the outcome, placed or not, on
 * who the child was; the model needs the answer of one home on one day. A step moves each
 * coefficient by what the regression on simulated outcomes misses, and the intercept by what the
 * share of considerations accepted misses. Every step has random numbers of its own, for runs that
 * differ a little soon differ in everything; so steps grow shorter, which averages chance out
 * (Robbins and Monro 1951).
 */
public final class OddsSolver {

    private static final int STEPS = 10;
    private static final int FULL_STEPS = 3;

    private final Scenario scenario;
    private final long seed;
    private final int replications;

    /** Published odds ratios of the final outcome and the pooled share of acceptances. */
    public record Target(List<Double> oddsRatios, double pooled) {

        /** W098 girl, W099 year of age, W100 earlier stay, W101 challenging behaviour; W023. */
        public static final Target PUBLISHED = new Target(List.of(2.26, 0.75, 2.12, 0.34), 0.145);

        public Target {
            oddsRatios = List.copyOf(oddsRatios);
        }
    }

    /**
     * What homes do at one consideration and what comes of it in the end.
     *
     * @param logOdds intercept, girl, year of age, earlier stay, challenging behaviour
     * @param outcome the regression on simulated outcomes
     * @param pooled simulated share of considerations that are accepted
     * @param placed simulated share of referrals placed
     * @param referrals number of referrals simulated
     */
    public record Solution(
            List<Double> logOdds,
            LogisticRegression outcome,
            double pooled,
            double placed,
            int referrals) {

        public Solution {
            logOdds = List.copyOf(logOdds);
        }

        /** The final odds ratios: girl, year of age, earlier stay, challenging behaviour. */
        public List<Double> oddsRatios() {
            return outcome.coefficients().stream().skip(1).map(StrictMath::exp).toList();
        }
    }

    /**
     * Takes a scenario whose arrangement is the national unit.
     *
     * @throws IllegalArgumentException if it is another one
     */
    public OddsSolver(Scenario scenario, long seed, int replications) {
        if (!(scenario.arrangement() instanceof NationalUnit)) {
            throw new IllegalArgumentException(
                    "only the national unit's acceptance can be solved, the arrangement is another");
        }
        this.scenario = scenario;
        this.seed = seed;
        this.replications = replications;
    }

    /** What the scenario's own coefficients bring about. */
    public Solution asIs() {
        return simulate(scenario, logOdds(((NationalUnit) scenario.arrangement()).acceptance()), 0);
    }

    /** The coefficients that bring about the target, and what they bring about on new numbers. */
    public Solution solve(Target target) {
        Solution solution = asIs();
        for (int step = 1; step <= STEPS; step++) {
            double length = step <= FULL_STEPS ? 1 : 1.0 / (step - FULL_STEPS + 1);
            List<Double> next = next(solution, target, length);
            solution = simulate(accepting(next, target.pooled()), next, step);
        }
        return solution;
    }

    private static List<Double> next(Solution solution, Target target, double length) {
        List<Double> next = new ArrayList<>();
        double pooledMiss = logit(target.pooled()) - logit(solution.pooled());
        next.add(solution.logOdds().get(0) + length * pooledMiss);
        for (int i = 0; i < target.oddsRatios().size(); i++) {
            double miss =
                    StrictMath.log(target.oddsRatios().get(i))
                            - solution.outcome().coefficients().get(i + 1);
            next.add(solution.logOdds().get(i + 1) + length * miss);
        }
        return next;
    }

    private Solution simulate(Scenario accepting, List<Double> logOdds, int step) {
        Model model = new Model(accepting);
        List<LogisticRegression.Cell> cells = new ArrayList<>();
        double considered = 0;
        double accepted = 0;
        double placed = 0;
        for (int replication = 0; replication < replications; replication++) {
            Referrals referrals = new Referrals(accepting.horizon());
            Replication.run(model, new Streams(seed, step * replications + replication), referrals);
            for (Referrals.Ended ended : referrals.ended()) {
                cells.add(ended.cell());
                placed += ended.placed() ? 1 : 0;
            }
            considered += referrals.considered();
            accepted += referrals.accepted();
        }
        return new Solution(
                logOdds,
                LogisticRegression.of(cells),
                accepted / considered,
                placed / cells.size(),
                cells.size());
    }

    private Scenario accepting(List<Double> logOdds, double pooled) {
        NationalUnit unit = (NationalUnit) scenario.arrangement();
        Acceptance acceptance =
                new Acceptance(
                        Figure.fixed("pooled", pooled),
                        pooled,
                        Figure.fixed("intercept", logOdds.get(0)),
                        Figure.fixed("girl", logOdds.get(1)),
                        Figure.fixed("year_of_age", logOdds.get(2)),
                        Figure.fixed("earlier_secure_stay", logOdds.get(3)),
                        Figure.fixed("challenging_behaviour", logOdds.get(4)));
        return scenario.with(
                new NationalUnit(
                        unit.search(),
                        unit.pacePerDay(),
                        unit.declineStandsDays(),
                        acceptance,
                        unit.council(),
                        unit.youthCustody(),
                        unit.directForWales()));
    }

    private static List<Double> logOdds(Acceptance acceptance) {
        return List.of(
                acceptance.intercept().value(),
                acceptance.girl().value(),
                acceptance.yearOfAge().value(),
                acceptance.earlierStay().value(),
                acceptance.challenging().value());
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
