package org.secureplaces.app.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** What commands say claims no more than was simulated. */
class AnswersInWordsTest {

    private static final String FEW =
            "Only 4 futures were simulated, too few for a range: run 100 or more.";

    private final Path folder;
    private final Path small;

    AnswersInWordsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.small = Shell.writeScenarios(folder);
    }

    @Test
    void a_scenario_that_changes_nothing_is_said_to_change_nothing() throws IOException {
        Path same = folder.resolve("same.yaml");
        Files.writeString(same, "name: The same\nextends: small.yaml\n");
        Shell shell = run("forecast", small, same);
        assertThat(plain(shell))
                .contains(
                        "no change in how many children get a secure place",
                        "Of the children whom councils refer not one more or fewer in any of the 4"
                                + " futures simulated",
                        FEW)
                .doesNotContain("almost", "More runs are needed", "not clear of chance");
    }

    /** Children sent by courts are never without a place: they go to custody of another kind. */
    @Test
    void a_closure_of_justice_places_is_not_said_to_change_nothing_at_all() throws IOException {
        Path cut = folder.resolve("cut.yaml");
        Files.writeString(
                cut,
                "name: Less justice\nextends: small.yaml\nchanges:\n"
                        + "  - resize: {home: West, date: 2023-06-01, welfare: 55, justice: 0}\n");
        assertThat(plain(run("forecast", small, cut)))
                .contains(
                        "no change in how many children get a secure place",
                        "Children sent by courts: on average ",
                        "more a year go to another kind of custody");
    }

    @Test
    void a_home_that_closes_and_opens_again_is_not_said_to_change_nothing() throws IOException {
        Path closed = folder.resolve("closed-for-a-time.yaml");
        Files.writeString(
                closed,
                """
                name: Closed for a time
                extends: small.yaml
                years: 4
                changes:
                  - close: {home: West, date: 2023-10-01}
                  - reopen: {home: West, date: 2025-04-01, welfare: 55, justice: 75}
                """);
        Path out = folder.resolve("for-a-time");
        Shell shell =
                Shell.run(
                        "forecast", small, closed, "--years=4", "--replications=60", "--out", out);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(plain(shell))
                .containsPattern(
                        "bout \\d+ more children get no secure place while it happens, 2023–24 to 2025–26,"
                                + " and no clear change in the full years after.");
    }

    @Test
    void few_futures_are_warned_of_whatever_is_asked() {
        assertThat(plain(run("forecast", small))).contains(FEW);
        assertThat(plain(run("closures", small, "--on=2023-10-01")))
                .contains(FEW)
                .doesNotContain("No other home could");
    }

    @Test
    void a_range_needs_20_draws_and_an_average_says_to_within_what_it_is_known()
            throws IOException {
        Path more = folder.resolve("more.yaml");
        Files.writeString(
                more,
                "name: More\nextends: small.yaml\nchanges:\n"
                        + "  - scale_demand: {route: welfare, factor: 1.3, from: 2023-04-01}\n");
        assertThat(plain(run("forecast", small, more)))
                .contains("too early to say which way", "61 more", FEW)
                .doesNotContain("95 futures in 100", "not known", "NaN", "not in every future");
        assertThat(report())
                .contains("too few to say how far off these numbers are", ">too few futures<")
                .doesNotContain("Paler: 95 futures in 100");
        Path summary = folder.resolve("out/summary.csv");
        assertThat(Files.readAllLines(summary)).anyMatch(line -> line.matches(".*,,,[a-z]+"));
        Path out = folder.resolve("out");
        Shell.run("forecast", small, "--replications", 40, "--out", out);
        assertThat(Files.readAllLines(summary))
                .noneMatch(line -> line.matches(".*,all,all,.*,,,[a-z]+"));
        assertThat(report()).contains("Paler: 95 futures in 100");
    }

    @Test
    void a_forecast_beyond_the_projections_of_the_population_says_so() throws IOException {
        String beyond = "The projections of the population end in 2047; from then on";
        run("forecast", small, "--years=26");
        assertThat(report()).contains(beyond);
        run("forecast", small, "--years=10");
        assertThat(report()).doesNotContain(beyond);
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("out/report.html"));
    }

    /** What was printed, however its lines were broken. */
    private static String plain(Shell shell) {
        return shell.out().replaceAll("\\s+", " ");
    }

    private Shell run(String command, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--replications=4";
        all[arguments.length + 2] = "--out=" + folder.resolve("out");
        return Shell.run(all);
    }
}
