package org.secureplaces.question;

/**
 * A scenario that stands for some past year, or for today.
 *
 * @param run its name among the runs that published figures are held against
 */
public record RunText(String run, ScenarioText scenario) {}
