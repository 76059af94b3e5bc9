package org.secureplaces.fitting.row;

import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;

/**
 * One estimated number.
 *
 * @param method how it was estimated
 */
public record ParameterRow(Estimate estimate, String method) {

    public String name() {
        return estimate.parameter().name();
    }

    /** The same with a longer name. */
    ParameterRow within(String group) {
        Parameter own = estimate.parameter();
        Parameter named = new Parameter(group + "." + own.name(), own.scale(), own.unit());
        return new ParameterRow(
                new Estimate(
                        named, estimate.value(), estimate.interval(), estimate.standardError()),
                method);
    }
}
