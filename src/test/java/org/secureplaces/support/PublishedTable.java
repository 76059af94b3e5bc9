package org.secureplaces.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A published table that tests expect numbers from: the first line of its file is its source, the
 * second its heading.
 *
 * @param source where it was published
 * @param rows numbers, row by row
 */
public record PublishedTable(String source, List<double[]> rows) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "published");
    private static final int FIRST_ROW = 2;

    /** The table of a file. */
    public static PublishedTable of(String name) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(name));
            List<double[]> rows =
                    lines.stream().skip(FIRST_ROW).map(PublishedTable::numbers).toList();
            return new PublishedTable(lines.get(0), rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names of all files. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** One column, from 0 on. */
    public double[] column(int number) {
        return rows.stream().mapToDouble(row -> row[number]).toArray();
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    }
}
