package org.secureplaces.support;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secureplaces.app.cli.Main;

/** What a command printed, and its exit code. */
public record Shell(int code, String out, String err) {

    /** Three homes and one year, so that a test takes a moment. */
    public static final String SMALL =
            """
            name: Three homes
            extends: baseline.yaml
            known_until: 2023-03-31
            forecast_from: 2023-04-01
            years: 1
            estate:
              homes:
                - {home: North, region: North East, latitude: 54.9, longitude: -1.6, welfare: 40, justice: 30, assumed: example}
                - {home: South, region: South East, latitude: 51.2, longitude: -0.5, welfare: 30, justice: 0, assumed: example}
                - {home: West, region: South West, latitude: 51.1, longitude: -2.8, welfare: 55, justice: 75, assumed: example}
            known_events: []
            """;

    public static final String CLOSED =
            """
            name: South closes
            extends: small.yaml
            changes:
              - close: {home: South, date: 2023-10-01, notice: 2023-05-01}
            """;

    public static final String LATER =
            """
            name: South closes later
            extends: small.yaml
            changes:
              - close: {home: South, date: 2024-01-01, notice: 2023-05-01}
            """;

    public static Shell run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Shell(code, out.toString(), err.toString());
    }

    /** A forecast of few futures. */
    public static Shell forecast(Path out, Object... more) {
        List<Object> usual = List.of("forecast", "--replications", 4, "--threads", 2, "--out", out);
        return run(Stream.concat(usual.stream(), Stream.of(more)).toArray());
    }

    /** Puts the small scenarios into a folder, and says which file is the one of today's homes. */
    public static Path writeScenarios(Path folder) throws IOException {
        Files.writeString(folder.resolve("closed.yaml"), CLOSED);
        Files.writeString(folder.resolve("later.yaml"), LATER);
        return Files.writeString(folder.resolve("small.yaml"), SMALL);
    }

    /** The shipped baseline for one year, with a name of its own. */
    public static String smallBaseline() throws IOException {
        return Files.readString(Path.of("scenarios", "baseline.yaml"))
                .replaceFirst("(?m)^name: .*$", "name: Three homes")
                .replaceFirst("(?m)^known_until: \\S+", "known_until: 2023-03-31")
                .replaceFirst("(?m)^posterior: \\S+", "posterior: none")
                .replaceFirst("(?m)^forecast_from: \\S+", "forecast_from: 2023-04-01")
                .replaceFirst("(?m)^years: \\S+", "years: 1")
                .replaceFirst("(?s)\nknown_events:\n.*?\n(?=\\w)", "\nknown_events: []\n");
    }

    /** The bytes of every file of a folder, as text that compares well, by name. */
    public static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(
                        file.getFileName().toString(),
                        bytes.length + " bytes " + java.util.Arrays.hashCode(bytes));
            }
        }
        return files;
    }

    /** What a folder holds, hidden files too. */
    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The lines of a table, cell by cell; no cell of the results holds a comma but in quotes. */
    public static List<List<String>> table(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                .toList();
    }
}
