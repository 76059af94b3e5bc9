package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** Commands on a scenario that begins with an official release. */
class CensusCommandTest {

    private static final String COUNTED =
            """
            name: From the count of 2024
            extends: baseline.yaml
            forecast_from: 2024-04-01
            years: 1
            start: {date: 2024-03-31, census: [data/national.csv, data/homes.csv, data/characteristics.csv]}
            """;

    @TempDir private Path folder = Path.of("");

    private Path counted = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void copy_the_release() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        for (String file : new String[] {"national.csv", "homes.csv", "characteristics.csv"}) {
            try (InputStream in =
                    CensusCommandTest.class.getResourceAsStream(
                            "/org/secureplaces/files/census/" + file)) {
                Files.write(folder.resolve("data").resolve(file), in.readAllBytes());
            }
        }
        counted = Files.writeString(folder.resolve("counted.yaml"), COUNTED);
        out = folder.resolve("out");
    }

    @Test
    void validate_says_what_the_release_does_not_say() throws IOException {
        Shell shell = Shell.run("validate", counted);
        assertThat(shell.out().lines())
                .contains(counted + ": From the count of 2024")
                .contains("  Note: No place available on that day, by the release: Lansdowne.");
        assertThat(shell.code()).isZero();
        var json = new ObjectMapper().readTree(Shell.run("validate", "--json", counted).out());
        assertThat(json.at("/0/notes")).hasSize(4);
    }

    @Test
    void a_forecast_begins_on_the_day_of_the_count_with_its_children() throws IOException {
        assertThat(Shell.forecast(out, counted).err()).doesNotContain("error");
        var rows = Shell.table(out.resolve("forecast.csv"));
        assertThat(rows.stream().skip(1).map(row -> row.get(1)).distinct())
                .containsExactly("2024-03-31");
        assertThat(Files.readString(out.resolve("assumptions.csv")))
                .contains("start.children.welfare,79,");
        assertThat(Files.readString(out.resolve("report.html"))).contains("by the release");
    }

    @Test
    void results_know_the_files_of_the_release_and_can_be_made_again_without_them()
            throws IOException {
        Shell.forecast(out, counted);
        var manifest = new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
        Path homes = folder.resolve("data/homes.csv");
        assertThat(manifest.get("data").get("data/homes.csv").asText()).hasSize(64);
        assertThat(Shell.run("reproduce", out).out().lines())
                .endsWith("every file is equal, byte for byte");
        Files.delete(homes);
        assertThat(Shell.run("reproduce", out).out().lines())
                .contains("equal      summary.csv")
                .endsWith("every file is equal, byte for byte");
    }

    @Test
    void a_file_of_the_release_that_was_changed_since_is_named() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Shell.forecast(out, here.relativize(counted));
        Path homes = here.relativize(folder.resolve("data/homes.csv"));
        Files.writeString(
                homes,
                Files.readString(homes).replace("Kyloe House,15,13,9", "Kyloe House,15,13,8"));
        Shell shell = Shell.run("reproduce", out);
        assertThat(shell.out().lines())
                .contains("equal      summary.csv", "different  " + homes)
                .endsWith(
                        "every result is equal, byte for byte; a file that a scenario names has"
                                + " changed since");
        assertThat(shell.code()).isEqualTo(1);
    }

    @Test
    void a_mistake_in_the_release_is_told_before_anything_is_done() throws IOException {
        Path homes = folder.resolve("data/homes.csv");
        Files.writeString(homes, Files.readString(homes).replace("Kyloe House", "Kylo Hous"));
        Shell shell = Shell.forecast(out, counted);
        assertThat(shell.err()).startsWith(homes + ":10:31: secure_home must be a home of the");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }
}
