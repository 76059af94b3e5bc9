package org.secureplaces.app.cli.command.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** Stored forecasts against figures that came since. */
class ScoreCommandTest {

    private static final String HEADING = "target,group,target_end_date,value,source\n";

    @TempDir static Path results = Path.of("");

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void store_a_forecast() throws IOException {
        Shell.writeScenarios(results);
        Path full = results.resolve("full");
        assertThat(Shell.forecast(full, results.resolve("small.yaml")).code()).isZero();
        Path vintage = results.resolve("vintages").resolve("first");
        assertThat(Shell.run("vintage", full, "--out", vintage).code()).isZero();
    }

    private static Path vintage() {
        return results.resolve("vintages").resolve("first");
    }

    private Path actuals(String rows) throws IOException {
        return Files.writeString(folder.resolve("actuals.csv"), HEADING + rows);
    }

    private Shell score(String rows) throws IOException {
        return Shell.run(
                "score", vintage(), "--actuals", actuals(rows), "--out", folder.resolve("out"));
    }

    @Test
    void a_vintage_keeps_what_will_be_scored_and_how_it_was_made() throws IOException {
        assertThat(Shell.names(vintage())).contains("README.md", "forecast.csv", "manifest.json");
        assertThat(Files.size(vintage().resolve("forecast.csv"))).isLessThan(1_000_000);
        assertThat(Shell.table(vintage().resolve("forecast.csv")).stream().skip(1))
                .allMatch(
                        row ->
                                List.of("all", "route=welfare", "route=justice")
                                        .contains(row.get(5)));
        assertThat(Shell.run("reproduce", vintage(), "--threads", 2).code()).isZero();
    }

    @Test
    void a_stored_forecast_is_never_overwritten() throws IOException {
        byte[] before = Files.readAllBytes(vintage().resolve("manifest.json"));
        Shell shell = Shell.run("vintage", results.resolve("full"), "--out", vintage());
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("manifest.json:1:1").contains("may not be changed");
        assertThat(vintage().resolve("manifest.json")).hasBinaryContent(before);
    }

    @Test
    void a_stored_forecast_that_somebody_changed_is_not_scored() throws IOException {
        Path changed = Files.createDirectory(folder.resolve("changed"));
        for (String file : Shell.names(vintage())) {
            Files.copy(vintage().resolve(file), changed.resolve(file));
        }
        String forecast = Files.readString(changed.resolve("forecast.csv"));
        Files.writeString(
                changed.resolve("forecast.csv"), forecast.replace(",mean,NA,1", ",mean,NA,2"));
        Path actuals = actuals("children_accommodated,all,2023-09-30,140,DFE\n");
        Shell shell = Shell.run("score", changed, "--actuals", actuals);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("forecast.csv:1:1: was changed since it was written");
        assertThat(Shell.names(changed)).doesNotContain("scores.csv");
    }

    @Test
    void figures_that_came_since_are_scored() throws IOException {
        Shell shell =
                score(
                        "children_accommodated,all,2022-03-31,150,DFE\n"
                                + "children_accommodated,all,2023-09-30,140,DFE\n"
                                + "children_accommodated,route=welfare,2023-09-30,75,DFE\n"
                                + "waiting,all,2023-12-31,50,Ofsted\n");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        List<List<String>> scored = Shell.table(folder.resolve("out").resolve("scored.csv"));
        assertThat(scored).hasSize(4);
        assertThat(scored.get(1).subList(0, 5))
                .containsExactly("children_accommodated", "2023-03-31", "2023-09-30", "6", "140");
        List<List<String>> scores = Shell.table(folder.resolve("out").resolve("scores.csv"));
        assertThat(scores.stream().skip(1).map(row -> row.get(0)).distinct())
                .containsExactly(
                        "children_accommodated", "children_accommodated;route=welfare", "waiting");
        assertThat(scores.get(1).subList(8, 11)).doesNotContain("");
        assertThat(scores.get(5).subList(8, 12)).containsOnly("");
        assertThat(scores.stream().skip(1).map(row -> row.get(20) + " " + row.get(21)))
                .containsExactly("all no", "after no", "all no", "after no", "all no", "after no");
    }

    @Test
    void without_a_folder_scores_lie_beside_the_forecast_and_the_report_shows_them()
            throws IOException {
        Path beside = results.resolve("vintages").resolve("second");
        assertThat(Shell.run("vintage", results.resolve("full"), "--out", beside).code()).isZero();
        Path actuals = actuals("children_accommodated,all,2023-09-30,140,DFE\n");
        assertThat(Shell.run("score", beside, "--actuals", actuals).code()).isZero();
        assertThat(Shell.names(beside)).contains("scores.csv", "scored.csv");
        assertThat(Shell.run("report", results.resolve("full")).code()).isZero();
        assertThat(Files.readString(results.resolve("full").resolve("report.html")))
                .contains("What earlier forecasts said")
                .contains("The forecast second, begun from the count of")
                .containsPattern("held [01] of 1 later figures in its band");
    }

    @Test
    void every_mistake_is_told_where_it_stands() throws IOException {
        Shell shell =
                score(
                        "children_acommodated,all,2023-09-30,140,\n"
                                + "children_accommodated,route=wellfare,2023-09-30,140,\n"
                                + "children_accommodated,all,2023-09-15,140,\n"
                                + "children_accommodated,all,2023-09-30,many,\n"
                                + "waiting,all,2023-12-31,50,\n"
                                + "waiting,all,2023-12-31,51,\n"
                                + "waiting,all,2023-11-30,-4,\n");
        Path file = folder.resolve("actuals.csv");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .contains(
                        file
                                + ":2:1: target is unknown, was 'children_acommodated', did you mean 'children_accommodated'?")
                .contains(file + ":3:23: group is unknown, was 'route=wellfare', did you mean")
                .contains(
                        file
                                + ":4:27: target_end_date must be a month end that was forecast (from 2023-04-30 to 2024-03-31), was '2023-09-15'")
                .contains(file + ":5:38: value must be a number")
                .contains(file + ":7:1: the same figure stands in the file twice")
                .contains(file + ":8:24: value must not be negative: it is a count, was '-4'");
        assertThat(Shell.names(folder)).containsExactly("actuals.csv");
    }

    private static final String ISSUES =
            """
            target,group,target_end_date,value,source,as_of
            children_accommodated,all,2023-09-30,140,first,2023-11-01
            children_accommodated,all,2023-09-30,143,revised,2024-05-01
            waiting,all,2023-12-31,50,later,2024-06-01
            """;

    private List<String> observed(String issues, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("issues.csv"), issues);
        Path out = folder.resolve("out");
        List<Object> words = new ArrayList<>(List.of("score", vintage(), "--actuals", file));
        words.addAll(List.of(more));
        words.addAll(List.of("--out", out));
        Shell shell = Shell.run(words.toArray());
        assertThat(shell.err()).isEmpty();
        assertThat(Shell.run("reproduce", out).out()).contains("equal, byte for byte");
        return Shell.table(out.resolve("scored.csv")).stream()
                .skip(1)
                .map(row -> row.get(4) + " " + row.get(5))
                .toList();
    }

    @Test
    void of_a_figure_that_was_revised_the_latest_issue_is_scored() throws IOException {
        assertThat(observed(ISSUES)).containsExactly("143 revised", "50 later");
    }

    @Test
    void a_day_picks_the_issues_that_were_known_on_it() throws IOException {
        assertThat(observed(ISSUES, "--as-of", "2024-04-30")).containsExactly("140 first");
        Path file = Files.writeString(folder.resolve("issues.csv"), ISSUES);
        Shell shell =
                Shell.run("score", vintage(), "--actuals", file, "--as-of", "2023-10-31", "--json");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .contains("no figure that was known on 2023-10-31 is of a day after the forecast");
    }

    @Test
    void two_issues_of_one_day_are_refused() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("issues.csv"),
                        ISSUES.replace("2024-05-01", "2023-11-01").replace("2024-06-01", "soon"));
        Shell shell = Shell.run("score", vintage(), "--actuals", file);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .contains(":3:1: the same figure stands in the file twice", "as of 2023-11-01;")
                .contains(":4:33: as_of must be a date such as 2024-03-31, was 'soon'");
    }

    @Test
    void figures_of_the_past_alone_score_nothing() throws IOException {
        Shell shell = score("children_accommodated,all,2022-03-31,150,DFE\n");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("no figure is of a day after the forecast's origin");
    }

    @Test
    void a_folder_without_a_forecast_and_a_file_without_columns_are_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("actuals.csv"), "target,value\nwaiting,3\n");
        assertThat(Shell.run("score", folder, "--actuals", file).code()).isEqualTo(2);
        Shell shell = Shell.run("score", vintage(), "--actuals", file);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .contains(file + ":1:1: missing column 'group'")
                .contains(file + ":1:1: missing column 'target_end_date'");
        assertThat(Shell.run("report", vintage()).err())
                .contains("is of the command vintage, which has no report");
    }
}
