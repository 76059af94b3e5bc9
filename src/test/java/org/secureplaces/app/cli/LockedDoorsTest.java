package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.support.Shell;

/** What a file of somebody else can and cannot do. */
class LockedDoorsTest {

    private static final String BEGINS_A_FORMULA = "[=+\\-@\\t\\r].*";
    private static final String NUMBER = "[-+]?[0-9.]+([eE][-+]?[0-9]+)?";

    @TempDir private Path folder = Path.of("");

    @Test
    void no_cell_of_a_table_begins_a_formula() throws IOException {
        String text =
                Shell.SMALL
                        .replace("name: Three homes", "name: '=HYPERLINK(\"x\")'")
                        .replace("home: North,", "home: '@SUM(A1)',")
                        .replace("home: South,", "home: '-2+3',")
                        .replace("home: West,", "home: '+1',");
        Path file = Files.writeString(folder.resolve("formula.yaml"), text);
        Path out = folder.resolve("out");
        assertThat(Shell.forecast(out, file).code()).isZero();
        int tables = 0;
        for (String name : Shell.names(out)) {
            if (name.endsWith(".csv")) {
                tables++;
                List<String> formulas =
                        Shell.table(out.resolve(name)).stream()
                                .flatMap(List::stream)
                                .map(LockedDoorsTest::unquoted)
                                .filter(cell -> cell.matches(BEGINS_A_FORMULA))
                                .filter(cell -> !cell.matches(NUMBER))
                                .toList();
                assertThat(formulas).as(name).isEmpty();
            }
        }
        assertThat(tables).isGreaterThan(3);
        assertThat(Files.readString(out.resolve("summary.csv"))).contains("\"'=HYPERLINK(");
        assertThat(Shell.run("report", out).code()).isZero();
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    posterior: /etc/passwd | 3:12: posterior must stay within the folder
                    posterior: ../secret.csv | 3:12: posterior must stay within the folder
                    posterior: below/../../secret.csv | 3:12: posterior must stay within the folder
                    start: {date: 2024-03-31, census: [../secret.csv, a.csv, b.csv]} | 3:36: start.census[1] must stay within the folder
                    """)
    void files_that_a_scenario_names_stay_in_its_folder(String key, String words)
            throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("secret.csv"), "a secret of the machine\n");
        refused(inside, key, words);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_link_leads_nowhere_else() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a secret of the machine\n");
        Files.createSymbolicLink(inside.resolve("link.csv"), secret);
        refused(inside, "posterior: link.csv", "3:12: posterior must stay within the folder");
    }

    private static void refused(Path inside, String key, String words) throws IOException {
        Path file =
                Files.writeString(
                        inside.resolve("mine.yaml"),
                        "name: Mine\nextends: baseline.yaml\n" + key + "\n");
        Shell shell = Shell.run("validate", file);
        assertThat(shell.err()).contains("mine.yaml:" + words).doesNotContain("secret of");
        assertThat(shell.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "name, 200, name must have at most 200 characters",
        "author, 200, author must have at most 200 characters",
        "description, 40000, description must have at most 40000 characters"
    })
    void a_name_and_a_text_have_a_greatest_length(String key, int most, String words)
            throws IOException {
        for (int more : List.of(0, 1)) {
            String text = "x".repeat(most + more);
            String name = key.equals("name") ? "" : "name: Mine\n";
            Path file =
                    Files.writeString(
                            folder.resolve("long.yaml"),
                            name + "extends: baseline.yaml\n" + key + ": " + text + "\n");
            Shell shell = Shell.run("validate", file);
            assertThat(shell.code()).isEqualTo(2 * more);
            assertThat(shell.err().contains(words + ", has " + (most + 1))).isEqualTo(more == 1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    estate: {available: 80%} | 3:21: estate.available must be a number, was '80%': write 0.8 for 80%
                    changes: [close: {home: Atkinson, date: 2027-4-1}] | 3:41: changes[1].close.date must be a date such as 2027-04-01, was '2027-4-1': write 2027-04-01
                    demand: {welfare_england: {per_year: 1,000}} | 3:40: unknown key '000' in demand.welfare_england: write a number without commas
                    demand: {welfare_england: {children: {ages: {from: 19, shares: [1, 1], assumed: x}}}} | 3:45: nobody of basis welfare is younger than the age of leaving 18
                    known_until: 2050-01-01 | 3:14: known_until must be before the end of the forecast 2036-10-01, was 2050-01-01
                    data_cut_off: 2030-01-01 | 3:15: data_cut_off must not be after known_until 2026-09-30, was 2030-01-01
                    forecast_from: 2200-01-01 | 3:16: forecast_from must be at most 100 years after data_cut_off 2023-03-31, was 2200-01-01
                    """)
    void what_hands_write_is_told_with_the_way_out(String key, String words) throws IOException {
        refused(folder, key, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    closures SMALL --on 2027-4-1 | --on must lie between 2023-03-31 and 2024-04-01, the days of small.yaml, was 2027-04-01
                    closures SMALL --on 2027-13-1 | must be a date such as 2027-04-01, was '2027-13-1'
                    places SMALL --route welfare --within 91 --target 180% | --target must be
                    places SMALL --route welfare --within 9999 --target 80% | --within must be less than
                    """)
    void options_understand_it_and_refuse_without_pages_of_usage(String command, String words)
            throws IOException {
        String small = Shell.writeScenarios(folder) + "";
        Object[] typed =
                Stream.of(command.split(" ")).map(word -> word.replace("SMALL", small)).toArray();
        Shell shell = Shell.run(typed);
        assertThat(shell.err().replace(folder + "/", "")).contains(words);
        assertThat(shell.err().lines().count()).isLessThanOrEqualTo(2);
        assertThat(shell.code()).isEqualTo(2);
    }
}
