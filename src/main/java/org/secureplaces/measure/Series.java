package org.secureplaces.measure;

/** A measure for a group. */
public record Series(Measure measure, Group group) {}
