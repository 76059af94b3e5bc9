package org.secureplaces.app.notebook;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.secureplaces.question.Sampling;

/**
 * How a study is asked about.
 *
 * @param futures simulated futures; without them as many as the command would
 * @param years length of the forecast
 * @param folder where results are kept
 */
public record Settings(
        long seed,
        OptionalInt futures,
        Optional<Integer> years,
        Optional<Path> folder,
        int threads) {

    /** As the commands have them. */
    static final Settings USUAL =
            new Settings(
                    20150311,
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Runtime.getRuntime().availableProcessors());

    Settings withSeed(long other) {
        return new Settings(other, futures, years, folder, threads);
    }

    Settings withFutures(int other) {
        return new Settings(seed, OptionalInt.of(other), years, folder, threads);
    }

    Settings withYears(int other) {
        return new Settings(seed, futures, Optional.of(other), folder, threads);
    }

    Settings withFolder(Path other) {
        return new Settings(seed, futures, years, Optional.of(other), threads);
    }

    /** Which futures are simulated where a command usually simulates so many. */
    Sampling sampling(int usual, int perDraw) {
        return new Sampling(seed, futures.orElse(usual), perDraw, years);
    }
}
