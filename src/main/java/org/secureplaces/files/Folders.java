package org.secureplaces.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done with whole folders. */
public final class Folders {

    private Folders() {}

    /** Removes a folder with all that it holds, if it is there; links are removed, not followed. */
    public static void remove(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That a file cannot be written, with its name, which a stream does not tell. */
    public static UncheckedIOException failure(Path file, IOException why) {
        return new UncheckedIOException(
                why instanceof FileSystemException
                        ? why
                        : new FileSystemException(file.toString(), null, why.getMessage()));
    }

    /** The names of what a folder holds, sorted. */
    public static List<String> names(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> folder.relativize(path).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder beside another; where its name is taken it has a number. */
    public static Path newBeside(Path folder, String name) throws IOException {
        Path beside = folder.resolveSibling(name);
        for (int number = 2; Files.exists(beside, LinkOption.NOFOLLOW_LINKS); number++) {
            beside = folder.resolveSibling(name + "-" + number);
        }
        return Files.createDirectory(beside);
    }
}
