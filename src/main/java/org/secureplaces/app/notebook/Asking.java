package org.secureplaces.app.notebook;

import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;

/**
 * A study as it is asked about.
 *
 * @param scenario with every file that it builds on
 * @param settings the seed, how many futures, and the like
 */
public record Asking(ScenarioText scenario, Settings settings) {

    /** Which futures are simulated where a command usually simulates so many. */
    Sampling sampling(int usual, int perDraw) {
        return settings.sampling(usual, perDraw);
    }
}
