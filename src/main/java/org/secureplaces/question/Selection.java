package org.secureplaces.question;

import java.util.List;
import org.secureplaces.planning.Standard;

/**
 * Where should a number of places be added?
 *
 * @param add the number
 * @param ahead by how much of the share in time the best must be ahead to be told from others
 */
public record Selection(
        ScenarioText scenario, Sampling sampling, Standard standard, int add, double ahead)
        implements Sampled {

    /** By how much the best must be ahead unless somebody says otherwise. */
    public static final double AHEAD = 0.005;

    public Selection {
        sampling.atLeast(2);
        Check.between("add", add, 1, 10_000);
        Check.isShare("ahead", "share", ahead);
    }

    @Override
    public String command() {
        return "places";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return List.of(scenario);
    }
}
