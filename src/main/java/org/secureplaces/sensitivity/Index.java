package org.secureplaces.sensitivity;

import org.secureplaces.statistics.Band;

/**
 * How much an input matters.
 *
 * @param input number of the input
 * @param name {@code mu_star}, {@code sigma}, {@code first} or {@code total}
 * @param interval central 95% of bootstrap samples
 */
public record Index(int input, String name, double estimate, Band interval) {}
