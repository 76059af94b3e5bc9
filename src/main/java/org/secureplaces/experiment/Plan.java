package org.secureplaces.experiment;

import java.util.List;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Scenario;

/**
 * What is to be run: each scenario in every replication, on the same random numbers.
 *
 * @param scenarios the first is the one that the others are compared with
 * @param replications number of futures simulated for each scenario
 * @param runsPerDraw replications that share one draw of the uncertain parameters
 * @param detail how finely results are divided
 * @param followUpDays days for which each referral is followed to see whether it is placed in time
 * @param kind how the draws lie to one another
 */
public record Plan(
        List<Scenario> scenarios,
        long seed,
        int replications,
        int runsPerDraw,
        Detail detail,
        double followUpDays,
        Draws kind) {

    public Plan {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("there must be a scenario to run");
        }
        if (replications < 1 || runsPerDraw < 1) {
            throw new IllegalArgumentException(
                    "replications and runs per draw must be positive, were "
                            + replications
                            + " and "
                            + runsPerDraw);
        }
    }

    /** A plan of representative draws in which referrals are followed for 91 days. */
    public Plan(
            List<Scenario> scenarios, long seed, int replications, int runsPerDraw, Detail detail) {
        this(
                scenarios,
                seed,
                replications,
                runsPerDraw,
                detail,
                Layout.FOLLOW_UP_DAYS,
                Draws.REPRESENTATIVE);
    }

    /** The same with another number of replications. */
    public Plan withReplications(int other) {
        return new Plan(scenarios, seed, other, runsPerDraw, detail, followUpDays, kind);
    }

    /** One of its draws, from 0. */
    public Draw draw(int number) {
        return kind.draw(seed, number);
    }

    /** Number of draws of the uncertain parameters; the last one may be short of runs. */
    public int draws() {
        return (replications + runsPerDraw - 1) / runsPerDraw;
    }
}
