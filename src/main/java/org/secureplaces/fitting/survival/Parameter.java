package org.secureplaces.fitting.survival;

/**
 * A number to be estimated.
 *
 * @param unit what it counts; empty for a pure number
 */
public record Parameter(String name, Scale scale, String unit) {}
