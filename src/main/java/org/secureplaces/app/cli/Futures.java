package org.secureplaces.app.cli;

import java.util.Optional;
import org.secureplaces.app.Settings;
import picocli.CommandLine.Mixin;

/** The options of how many futures are simulated, of which random numbers and on what. */
final class Futures {

    @Mixin Seed seed;

    @Mixin Cores cores;

    @Mixin Replications replications;

    /** Options of a command that usually simulates so many. */
    Futures(int usual) {
        this.replications = new Replications(usual);
    }

    /** The settings of a command that simulates as long as its scenarios say. */
    Settings settings(int runsPerDraw) {
        return settings(replications.number(), runsPerDraw, Optional.empty());
    }

    Settings settings(int number, int runsPerDraw, Optional<Integer> years) {
        return new Settings(seed.value, cores.threads(), number, runsPerDraw, years);
    }
}
