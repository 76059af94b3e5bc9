package org.secureplaces.app.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.files.results.HubFolder;

/** Writes a stored forecast in the form of a forecast hub. */
public final class HubJob {

    private HubJob() {}

    /**
     * Writes into a folder that is not there yet, or is empty.
     *
     * @throws org.secureplaces.files.InputException if the results hold no forecast as it was
     *     written, or the folder holds something
     */
    public static void run(Path results, Path hub) {
        StoredResults.read(results).requireForecast();
        if (holdsSomething(hub)) {
            throw Inputs.refusal(hub, "must be an empty folder or a new one, holds something");
        }
        new HubFolder(results).write(hub);
    }

    private static boolean holdsSomething(Path hub) {
        if (!Files.isDirectory(hub)) {
            return Files.exists(hub);
        }
        try (Stream<Path> there = Files.list(hub)) {
            return there.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
