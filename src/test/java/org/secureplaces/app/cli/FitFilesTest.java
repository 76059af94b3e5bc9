package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.support.Shell;

/** What the files of one fit tell of the records, one against another. */
class FitFilesTest {

    private static final Path SHIPPED = Path.of("scenarios", "data", "synthetic-records.csv");

    @TempDir private static Path shared = Path.of("");

    @TempDir private Path folder = Path.of("");

    private static Path results = Path.of("");
    private static Shell fitted = new Shell(1, "", "");

    @BeforeAll
    static void fit_the_shipped_records() {
        results = shared.resolve("results");
        fitted = Shell.run("fit", SHIPPED, "--out", results);
    }

    /** counts.csv, parameters.csv, covariance.csv, fitted.yaml and the console, against another. */
    @Test
    void every_file_tells_the_same_rounded_counts() throws IOException {
        for (List<String> row : counts(results)) {
            assertThat(row.get(3)).matches("fewer than 8|[0-9]*[05]");
        }
        int welfare = count("all", "welfare", "all");
        int wales = count("region", "welfare", "Wales");
        double years = 1095 / 365.25;
        String yaml = Files.readString(results.resolve("fitted.yaml"));
        double perYear = value(yaml, "welfare_england:\n    per_year");
        assertThat(perYear * years).isCloseTo(welfare - wales, within(0.05));
        assertThat(value(yaml, "dto:\n    per_year") * years)
                .isCloseTo(count("basis", "justice", "dto"), within(0.01));
        double pooled = value(yaml, "pooled");
        double considered = count("outcome", "welfare", "placed") / pooled;
        assertThat(considered).isCloseTo(5 * Math.rint(considered / 5), within(0.2));
        for (String key : List.of("withdrawal_per_day", "pooled", "intercept", "girl")) {
            String group = key.startsWith("w") ? "search." : "search.consideration.";
            assertThat(parameter(group + key, 1)).as(key).isEqualTo(value(yaml, key));
        }
        assertThat(fitted.out())
                .contains("welfare_england: 275.2 (")
                .contains("Considerations accepted: 0.1437 (");
        for (List<String> row : Shell.table(results.resolve("covariance.csv"))) {
            if (row.get(0).equals(row.get(1)) && row.get(0).startsWith("search.")) {
                double error = (parameter(row.get(0), 3) - parameter(row.get(0), 2)) / 3.919928;
                assertThat(Math.sqrt(Double.parseDouble(row.get(2))))
                        .isCloseTo(error, within(error / 1000));
            }
        }
    }

    private static List<List<String>> counts(Path folder) throws IOException {
        List<List<String>> rows = Shell.table(folder.resolve("counts.csv"));
        return rows.subList(1, rows.size());
    }

    private static int count(String table, String route, String group) throws IOException {
        return counts(results).stream()
                .filter(row -> row.subList(0, 3).equals(List.of(table, route, group)))
                .mapToInt(row -> Integer.parseInt(row.get(3)))
                .findFirst()
                .orElseThrow();
    }

    private static double parameter(String name, int column) throws IOException {
        return Shell.table(results.resolve("parameters.csv")).stream()
                .filter(row -> row.get(0).equals(name))
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .findFirst()
                .orElseThrow();
    }

    private static double value(String yaml, String key) {
        String after = yaml.substring(yaml.indexOf(key + ": {value: ") + key.length() + 10);
        return Double.parseDouble(after.substring(0, after.indexOf(',')));
    }

    @Test
    void counts_are_shown_as_they_are_only_where_that_is_asked_for() throws IOException {
        Path few = folder.resolve("few.csv");
        Shell.run("fit", "--synthetic", 150, "--seed", 3, "--out", few);
        Path out = folder.resolve("few");
        assertThat(Shell.run("fit", few, "--out", out).code()).isZero();
        assertThat(counts(out)).anyMatch(row -> row.get(3).equals("fewer than 8"));
        assertThat(counts(out)).allMatch(row -> row.get(3).matches("fewer than 8|[0-9]*[05]"));
        assertThat(Shell.run("fit", few, "--out", out, "--show-small-counts").code()).isZero();
        assertThat(counts(out)).anyMatch(row -> row.get(3).matches("[1-7]"));
    }

    /** What is written of the manifest follows from the tables, and they from rounded counts. */
    @Test
    void the_manifest_has_no_fingerprint_of_the_records() throws IOException {
        String manifest = Files.readString(results.resolve("manifest.json"));
        String records = Files.readString(SHIPPED);
        assertThat(manifest).contains("\"data\" : { }").doesNotContain(Sha256.of(records));
        assertThat(manifest).doesNotContain("" + Files.size(SHIPPED));
        List<String> hashed = manifest.lines().filter(line -> line.contains("\"sha256\"")).toList();
        assertThat(hashed).hasSize(Shell.names(results).size() - 1);
        for (String name : Shell.names(results)) {
            if (!name.equals("manifest.json")) {
                assertThat(manifest).contains(Sha256.of(results.resolve(name)));
            }
        }
    }

    /** An identifier joins rows; it is in no file, and no row is either. */
    @Test
    void an_identifier_of_a_child_leaves_the_records_nowhere() throws IOException {
        Path records = folder.resolve("joined.csv");
        Shell.run("fit", "--synthetic=1600", "--repeats", "--out", records);
        assertThat(Files.readAllLines(records).get(2)).startsWith("referral,child,");
        Path out = folder.resolve("out");
        Shell fit = Shell.run("fit", records, "--out", out);
        assertThat(fit.code()).isZero();
        assertThat(fit.out()).contains("Referrals of a welfare child").doesNotContain("C01-");
        for (String file : Shell.names(out)) {
            assertThat(Files.readString(out.resolve(file))).as(file).doesNotContain("C01-");
        }
        assertThat(Files.readString(out.resolve("fitted.yaml")))
                .contains("referrals_per_child: {value: ");
    }
}
