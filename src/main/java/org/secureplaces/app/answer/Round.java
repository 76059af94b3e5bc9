package org.secureplaces.app.answer;

import org.secureplaces.experiment.Experiment;

/**
 * One of the experiments that answer a question.
 *
 * @param name tells it from the others; empty where there is no other
 */
record Round(String name, Experiment experiment) {}
