package org.secureplaces.question;

import java.util.List;

/**
 * Which uncertain inputs matter, by a screening along paths.
 *
 * @param size number of paths
 * @param inputs keys of inputs; empty for all
 */
public record Morris(ScenarioText scenario, Sampling sampling, int size, List<String> inputs)
        implements Sensitivity {

    /** Paths unless somebody says otherwise. */
    public static final int PATHS = 10;

    /** Paths or points at most: more would not fit into memory. */
    static final int MOST_SIZE = 1 << 20;

    public Morris {
        Check.between("size", size, 2, MOST_SIZE);
        inputs = List.copyOf(inputs);
    }

    @Override
    public String method() {
        return "morris";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return List.of(scenario);
    }
}
