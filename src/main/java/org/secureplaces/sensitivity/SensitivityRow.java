package org.secureplaces.sensitivity;

import org.secureplaces.statistics.Band;

/**
 * How much an input matters for a measure.
 *
 * @param method {@code morris} or {@code sobol}
 * @param index {@code mu_star} and {@code sigma} in the unit of the measure; {@code first} and
 *     {@code total} as shares of its variance
 * @param interval 95% interval by bootstrap
 */
public record SensitivityRow(
        String method,
        String measure,
        String input,
        String index,
        double estimate,
        Band interval) {}
