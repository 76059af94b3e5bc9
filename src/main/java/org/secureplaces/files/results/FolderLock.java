package org.secureplaces.files.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write the results of one place, held by a file beside it: the system takes it back
 * when the program ends, however it ends.
 */
final class FolderLock implements AutoCloseable {

    private static final int TRIES = 20;

    private final Path path;
    private final FileChannel channel;

    private FolderLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The right for a place; empty where another run has it. */
    static Optional<FolderLock> of(Path place) throws IOException {
        Path path = place.resolveSibling("." + place.getFileName() + ".lock");
        for (int attempt = 0; attempt < TRIES; attempt++) {
            FileChannel channel =
                    FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean held = isLocked(channel);
            if (held && isStillThere(path)) {
                return Optional.of(new FolderLock(path, channel));
            }
            channel.close();
            if (!held) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whoever had it before removes its file: a lock on a file that is gone is none. */
    private static boolean isStillThere(Path path) throws IOException {
        Object before = key(path);
        return before != null && Objects.equals(before, key(path));
    }

    private static @Nullable Object key(Path path) throws IOException {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? path : key;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
