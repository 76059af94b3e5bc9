package org.secureplaces.app.cli.command.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.support.Shell;
import org.secureplaces.theory.Erlang;

class PlacesCommandTest {

    /** One home that all children wait for, first come, first served. */
    private static final String QUEUE =
            """
            name: One home
            extends: baseline.yaml
            data_cut_off: 2000-03-31
            known_until: 2000-03-31
            forecast_from: 2002-04-01
            years: 20
            start: empty
            known_events: []
            estate:
              approved_welfare: none
              contracted_justice: none
              available: 1
              effective: 1
              effective_if_others_in_welfare: 1
              others_in_contracted: 1
              justice_effective: 1
              caution_share: 0
              national_year_sd: 0
              home_quarter_sd: 0
              homes:
                - {home: Only, region: West Midlands, latitude: 52.5, longitude: -2, welfare: 14, justice: 0, assumed: example}
            demand:
              welfare_england:
                per_year: 146.1
                change_per_year: 0
                walk: {yearly_sd: 0}
                monthly_cv: 0
                follows: []
                repeats: off
              welfare_wales: none
              remand: none
              dto: none
              other_sentence: none
              others: none
            stays:
              leaving_age: none
              welfare: {law: exponential, mean_days: 20, cv: 1}
              orders: {share_at_end: 0}
            placement:
              arrangement: first_come_first_served
              withdrawal_per_day: 0
            """;

    @TempDir private Path folder = Path.of("");

    private Path small = Path.of("");

    @BeforeEach
    void write_scenarios() throws IOException {
        small = Shell.writeScenarios(folder);
        Files.writeString(folder.resolve("queue.yaml"), QUEUE);
    }

    /**
     * Erlang C at a load of 8 (0.4 children a day, stays of 20 days): the target lies half-way
     * between what two neighbouring numbers of places give, so that only the larger one does.
     */
    @ParameterizedTest
    @CsvSource({"10, 5", "12, 2"})
    void the_smallest_number_of_places_is_that_of_Erlang_C(int places, int days)
            throws IOException {
        double enough = new Erlang(places, 0.4, 20).placedWithin(days);
        double tooFew = new Erlang(places - 1, 0.4, 20).placedWithin(days);
        String target = String.format("%.4f", (enough + tooFew) / 2);
        Path out = folder.resolve("out");
        Shell shell =
                Shell.run(
                        "places",
                        folder.resolve("queue.yaml"),
                        "--route=welfare",
                        "--target",
                        target,
                        "--within",
                        days,
                        "--replications",
                        20,
                        "--out",
                        out);
        assertThat(shell.out()).contains("takes " + places + " approved places, ");
        // twice the 95% interval: fails by chance once in ten thousand times
        assertThat(errors(out, places, enough)).isLessThan(2);
        assertThat(errors(out, places - 1, tooFew)).isLessThan(2);
    }

    @Test
    void the_table_says_what_each_number_that_was_tried_does_by_region() throws IOException {
        Path out = folder.resolve("out");
        Shell shell = places(out, "--target", "0.3", "--within", "28");
        assertThat(shell.err()).contains("futures");
        assertThat(shell.code()).isZero();
        List<List<String>> rows = Shell.table(out.resolve("places.csv"));
        assertThat(rows.get(0))
                .containsExactly(
                        "route",
                        "region",
                        "places",
                        "share_within",
                        "mean_lower95",
                        "mean_upper95",
                        "probability_met",
                        "one_in_n");
        assertThat(rows).anyMatch(row -> row.get(1).equals("London"));
        for (List<String> row : rows.subList(1, rows.size())) {
            double share = Double.parseDouble(row.get(3));
            assertThat(Double.parseDouble(row.get(4))).isLessThanOrEqualTo(share);
            assertThat(Double.parseDouble(row.get(6))).isBetween(0.0, 1.0);
            if (share < 1) {
                // one child in n is the complement of the share, both rounded in the file
                assertThat(1 - 1 / Double.parseDouble(row.get(7))).isCloseTo(share, within(1e-4));
            }
        }
        assertThat(shell.out()).contains("children in 100").contains("simulation error");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("until it was clear on which side of the target")
                .contains("What more places would do");
    }

    @Tag("long")
    @Test
    void the_same_command_gives_the_same_bytes_on_any_number_of_threads() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        places(one, "--target", "0.3", "--within", "28", "--threads", "1");
        places(two, "--target", "0.3", "--within", "28", "--threads", "3");
        assertThat(Shell.files(one)).isEqualTo(Shell.files(two));
        assertThat(Shell.run("reproduce", one).out()).contains("every file is equal");
        Files.delete(one.resolve("report.html"));
        assertThat(Shell.run("report", one).code()).isZero();
        assertThat(Shell.files(one)).isEqualTo(Shell.files(two));
    }

    @Test
    void where_no_number_suffices_it_says_the_ceiling() {
        Shell shell = places(folder.resolve("out"), "--target", "0.999", "--within", "1");
        assertThat(shell.code()).isZero();
        assertThat(shell.out().replaceAll("\\s+", " "))
                .containsPattern("ceiling [0-9.]+% reached at \\d+ places");
    }

    @Test
    void justice_places_are_those_that_keep_children_from_other_sectors() {
        Shell shell =
                Shell.run(
                        "places",
                        small,
                        "--route",
                        "justice",
                        "--target",
                        "0.8",
                        "--within",
                        0,
                        "--replications",
                        6,
                        "--out",
                        folder.resolve("out"));
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("of justice referrals within 0 days");
    }

    @Test
    void the_best_place_to_add_some_is_selected() throws IOException {
        Path out = folder.resolve("out");
        Shell shell =
                places(out, "--target", "0.3", "--within", "28", "--add", "30", "--ahead", "0.2");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("30 more welfare places place most referrals");
        List<String> at = new ArrayList<>();
        Shell.table(out.resolve("selection.csv")).forEach(row -> at.add(row.get(1)));
        assertThat(at).startsWith("at", "North", "South", "West").contains("London", "Wales");
        assertThat(Shell.run("reproduce", out).out()).contains("every file is equal");
        assertThat(Shell.run("report", out).out()).isEqualTo(shell.out());
        Shell vintage = Shell.run("vintage", out, "--out", folder.resolve("vintage"));
        assertThat(vintage.err().strip())
                .isEqualTo(
                        out.resolve("manifest.json")
                                + ":1:1: outputs must hold forecast.csv, which the command"
                                + " forecast writes; these are results of 'places'");
        assertThat(vintage.code()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_asked_is_refused_and_nothing_is_written() throws IOException {
        refused("--target must be a share above 0 and below 1, was 1.5", "1.5", "28");
        refused("--within must not be negative, was -1", "0.5", "-1");
        refused("--within must be less than the 366 days of the forecast, was 400", "0.5", "400");
        refused(
                "--at cannot be used: no home or region is called 'Nort'",
                "0.5",
                "28",
                "--at",
                "Nort");
        refused("--add must be between 1 and 10000, was 0", "0.5", "28", "--add", "0");
        refused("--ahead must be a share", "0.5", "28", "--add", "5", "--ahead", "0");
        refused("--add compares every place", "0.5", "28", "--add", "5", "--at", "North");
        Shell without = Shell.run("places", small, "--route", "welfare");
        assertThat(without.err()).startsWith("Missing required options: '--target=SHARE'");
        Shell route = Shell.run("places", small, "--route", "north");
        assertThat(route.err()).startsWith("Invalid value for option '--route'");
        assertThat(route.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    justice | demand: {remand: none, dto: none, other_sentence: none, others: none} | start: {children: {remand: 0, dto: 0, other_sentence: 0, others: 0}}
                    welfare | demand: {welfare_england: {per_year: {value: 0, low: 0, high: 0, assumed: nobody}}, welfare_wales: none} | start: {children: {welfare: 0}, waiting: {value: 0, source: W031}}
                    """)
    void where_nobody_is_referred_no_number_of_places_is_looked_for(
            String route, String demand, String start) throws IOException {
        String text = "name: Nobody\nextends: small.yaml\n" + demand + "\n" + start + "\n";
        small = Files.writeString(folder.resolve("nobody.yaml"), text);
        for (String add : List.of("--at=London", "--add=4")) {
            Path out = folder.resolve("none");
            Shell shell = places(out, "--target=0.5", "--within=28", "--route", route, add);
            assertThat(shell.err())
                    .contains("--route must be a route by which children are referred: in ")
                    .contains("nobody.yaml nobody is by the route " + route);
            assertThat(shell.code()).isEqualTo(2);
            assertThat(out).doesNotExist();
        }
    }

    private void refused(String problem, String target, String within, String... more)
            throws IOException {
        List<String> words = new ArrayList<>(List.of("--target", target, "--within", within));
        words.addAll(List.of(more));
        Shell shell = places(folder.resolve("none"), words.toArray(String[]::new));
        assertThat(shell.err()).startsWith(problem);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).doesNotContain("none");
    }

    private Shell places(Path out, String... more) {
        List<Object> words = new ArrayList<>(List.of("places", small));
        words.addAll(List.of("--replications", 4, "--out", out));
        words.addAll(List.of(more));
        if (!words.contains("--route")) {
            words.addAll(List.of("--route", "welfare"));
        }
        return Shell.run(words.toArray());
    }

    /** How far the share that was found is from the exact one, in half-widths of its interval. */
    private static double errors(Path out, int places, double exact) throws IOException {
        return Shell.table(out.resolve("places.csv")).stream()
                .filter(row -> row.get(1).equals("all"))
                .filter(row -> row.get(2).equals(Integer.toString(places)))
                .mapToDouble(row -> errors(row, exact))
                .findFirst()
                .orElseThrow();
    }

    private static double errors(List<String> row, double exact) {
        double share = Double.parseDouble(row.get(3));
        return Math.abs(share - exact) / (share - Double.parseDouble(row.get(4)));
    }
}
