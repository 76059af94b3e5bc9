package org.secureplaces.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secureplaces.files.MachineException;

/** What the machine would not do, in words: the place and the cure. */
final class MachineWords {

    /** The exit code. */
    static final int WOULD_NOT = 4;

    private static final String AGAIN =
            "; what was simulated is kept, and the same command then continues";

    private MachineWords() {}

    /** The words for a failure of the machine; empty where it is none. */
    static Optional<String> of(@Nullable Throwable failure) {
        if (failure == null) {
            return Optional.empty();
        }
        if (failure instanceof MachineException told) {
            return Optional.ofNullable(told.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return Optional.of(wantOfMemory());
        }
        Optional<String> deeper = of(failure.getCause());
        if (deeper.isPresent()) {
            return deeper;
        }
        String message = String.valueOf(failure.getMessage());
        return failure instanceof IOException || failure instanceof ReadOnlyFileSystemException
                ? Optional.of(notWritten(failure, message))
                : Optional.empty();
    }

    private static String notWritten(Throwable failure, String message) {
        String place =
                failure instanceof FileSystemException file && file.getFile() != null
                        ? file.getFile()
                        : "a file of this run";
        if (isWantOfRoom(message)) {
            return place
                    + " cannot be written: there is no room left on the disk; make room"
                    + AGAIN;
        }
        if (failure instanceof AccessDeniedException) {
            return place
                    + " cannot be read or written: permission is denied; name a folder of yours with"
                    + " --out DIR";
        }
        if (failure instanceof NoSuchFileException) {
            return place
                    + " is gone: the folder was taken away while this ran; put it back"
                    + AGAIN;
        }
        return place + " cannot be read or written: " + message + AGAIN;
    }

    private static boolean isWantOfRoom(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("quota exceeded");
    }

    private static String wantOfMemory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return megabytes
                + " MB of memory are not enough for this: give Java more, for example java -Xmx4g -jar"
                + " secureplaces.jar (with Maven: MAVEN_OPTS=-Xmx4g), or ask for fewer scenarios or"
                + " replications at once";
    }
}
