package org.secureplaces.app.cli;

import java.util.Optional;
import org.secureplaces.app.answer.Settings;
import picocli.CommandLine.Mixin;

/** The options of how many futures are simulated, of which random numbers and on what. */
final class Futures {

    /** Two tell chance from ignorance; more would leave fewer draws of what is not known. */
    private static final int RUNS_PER_DRAW = 2;

    @Mixin Seed seed;

    @Mixin Cores cores;

    @Mixin Replications replications;

    /** Options of a command that usually simulates so many. */
    Futures(int usual) {
        this.replications = new Replications(usual);
    }

    /** The settings of a command that simulates as long as its scenarios say. */
    Settings settings() {
        return settings(replications.number(), Optional.empty());
    }

    Settings settings(int number, Optional<Integer> years) {
        return settings(number, RUNS_PER_DRAW, years);
    }

    /** The same with a draw for each run, where chance and ignorance are not told apart. */
    Settings settingsOfSeparateDraws() {
        return settings(replications.number(), 1, Optional.empty());
    }

    private Settings settings(int number, int runsPerDraw, Optional<Integer> years) {
        return new Settings(seed.value, cores.threads(), number, runsPerDraw, years);
    }
}
