package org.secureplaces.files.futures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file from which the library of the database was loaded: 70 MB in the folder for temporary
 * files, which a run that is killed would leave there. Where the system lets go of the name of a
 * file in use, it is removed at once; elsewhere it goes when the program ends.
 */
final class LoadedLibrary {

    private static final Path MAPS = Path.of("/proc/self/maps");
    private static final String NAME = "libduckdb_java";

    private LoadedLibrary() {}

    static void removeFile() {
        if (!Files.isReadable(MAPS)) {
            return;
        }
        try {
            for (Path file : loaded()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return; // it is removed when the program ends
        }
    }

    /** The files of that name in the folder for temporary files which this program executes. */
    private static List<Path> loaded() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        try (Stream<String> lines = Files.lines(MAPS)) {
            return lines.filter(line -> line.contains(NAME))
                    .map(
                            line ->
                                    Optional.of(line.indexOf('/'))
                                            .filter(at -> at >= 0)
                                            .map(line::substring))
                    .flatMap(Optional::stream)
                    .map(Path::of)
                    .filter(file -> file.startsWith(temporary))
                    .distinct()
                    .toList();
        }
    }
}
