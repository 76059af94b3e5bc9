package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.support.Shell;

/**
 * The golden file: a small forecast of the whole country, as it was when the file was last written.
 * It says only that nothing moved, and is evidence of nothing. Where a forecast moves on purpose,
 * {@code -Dgolden.write=true} writes the file anew; the commit says why.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-forecast.csv");
    private static final String HEADING =
            """
            # What the program itself said, no evidence; written by GoldenTest with -Dgolden.write=true
            file,scenario,measure,group,rows,mean,fingerprint
            """;
    private static final List<String> TABLES =
            List.of("forecast.csv", "summary.csv", "comparison.csv", "uncertainty.csv");
    private static final Set<String> READABLE =
            Set.of("all", "route=welfare", "route=justice", "home=Aldine House");

    @TempDir private Path folder = Path.of("");

    @Test
    void a_small_forecast_of_the_country_is_as_it_was() throws IOException {
        Shell shell =
                Shell.run(
                        "forecast",
                        "scenarios/baseline.yaml",
                        "scenarios/close-atkinson.yaml",
                        "--replications",
                        6,
                        "--years",
                        1,
                        "--threads",
                        2,
                        "--out",
                        folder.resolve("out"));
        assertThat(shell.code()).as(shell.err()).isZero();
        String today = HEADING + String.join("\n", said()) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, today);
        }
        assertThat(today)
                .as("a forecast moved; if it was meant to, -Dgolden.write=true writes it anew")
                .isEqualTo(Files.readString(GOLDEN));
    }

    /** Means that a reader can compare, then a line that stands for all rows of a measure. */
    private List<String> said() throws IOException {
        List<String> lines = new ArrayList<>();
        for (List<String> row : Shell.table(folder.resolve("out/summary.csv"))) {
            if (READABLE.contains(row.get(2)) && row.get(3).equals("all")) {
                lines.add(
                        String.join(
                                ",",
                                "summary.csv",
                                row.get(0),
                                row.get(1),
                                row.get(2),
                                "1",
                                row.get(4),
                                ""));
            }
        }
        for (String table : TABLES) {
            fingerprints(table, lines);
        }
        return lines;
    }

    /** Equal bytes of all rows of a measure, whatever rows another measure has. */
    private void fingerprints(String table, List<String> lines) throws IOException {
        List<List<String>> rows = Shell.table(folder.resolve("out").resolve(table));
        int measure = Math.max(rows.get(0).indexOf("measure"), rows.get(0).indexOf("target"));
        Map<String, List<String>> ofMeasure = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            ofMeasure
                    .computeIfAbsent(row.get(0) + "," + row.get(measure), key -> new ArrayList<>())
                    .add(String.join(",", row));
        }
        ofMeasure.forEach(
                (key, own) ->
                        lines.add("%s,%s,,%d,,%s".formatted(table, key, own.size(), mark(own))));
    }

    private static String mark(List<String> rows) {
        return Sha256.of(String.join("\n", rows)).substring(0, 16);
    }
}
