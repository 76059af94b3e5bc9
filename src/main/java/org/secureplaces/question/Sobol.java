package org.secureplaces.question;

import java.util.List;

/**
 * How much of the variance is each uncertain input's, alone and with others.
 *
 * @param size number of points, a power of 2
 * @param most number of inputs, chosen by a screening where there are more
 * @param inputs keys of inputs; empty for all
 */
public record Sobol(
        ScenarioText scenario, Sampling sampling, int size, int most, List<String> inputs)
        implements Sensitivity {

    /** Points unless somebody says otherwise. */
    public static final int POINTS = 128;

    /** Inputs at most unless somebody says otherwise. */
    public static final int MOST = 10;

    public Sobol {
        Check.between("size", size, 4, Morris.MOST_SIZE);
        Check.that(
                Integer.bitCount(size) == 1,
                "size must be a power of 2 for Sobol indices, was " + size);
        Check.between("most", most, 1, 500);
        inputs = List.copyOf(inputs);
    }

    @Override
    public String method() {
        return "sobol";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return List.of(scenario);
    }
}
