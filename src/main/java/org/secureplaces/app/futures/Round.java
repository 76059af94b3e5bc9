package org.secureplaces.app.futures;

import org.secureplaces.experiment.Experiment;

/**
 * One of the experiments that answer a question.
 *
 * @param name tells it from the others; empty where there is no other
 */
public record Round(String name, Experiment experiment) {}
