package org.secureplaces.app.futures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.secureplaces.files.MachineException;

/**
 * Room that a run needs on the disk of its results.
 *
 * @param bytes about how many, at the most at any time
 */
public record DiskRoom(Path out, long bytes) {

    private static final double GIGABYTE = 1e9;

    /**
     * Looks whether there is as much.
     *
     * @throws MachineException if not, before anything is simulated
     */
    public void require() {
        long free = free();
        if (free < bytes) {
            throw new MachineException(
                    place()
                            + ": there is room for "
                            + gigabytes(free)
                            + " on this disk, and this run needs about "
                            + gigabytes(bytes)
                            + ": make room, name a folder on another disk with --out DIR, or ask for"
                            + " fewer --replications");
        }
    }

    /** How much it is and where. */
    String words() {
        return "about " + gigabytes(bytes) + " on the disk of " + out + " while this runs";
    }

    private long free() {
        try {
            return Files.getFileStore(place()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nearest folder that is there. */
    private Path place() {
        Path place = out.toAbsolutePath().normalize();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.UK, "%,.1f GB", bytes / GIGABYTE);
    }
}
