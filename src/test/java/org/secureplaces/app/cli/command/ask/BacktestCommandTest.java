package org.secureplaces.app.cli.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

class BacktestCommandTest {

    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");

    /** Enough for one origin of homes, one figure before it and one after. */
    private static final String FACTS =
            """
            topic,date,value,low,high,status,published,source
            children_accommodated,2004-03-31,60,,,published,2004-06-30,A
            children_accommodated,2005-03-31,50,,,published,2005-06-30,A
            children_accommodated;route=welfare,2005-03-31,20,,,published,2005-06-30,A
            places_approved,2005-03-31,70,,,published,2005-06-30,A
            places_contracted,2005-03-31,30,,,published,2005-06-30,A
            children_accommodated,2006-03-31,%s,,,published,2006-06-30,A
            children_accommodated;route=welfare,2006-03-31,22,,,estimate,2006-06-30,A
            referrals_per_year,2005-03-31,%s,,,published,2006-06-30,B
            """;

    @TempDir private Path folder = Path.of("");

    private Shell backtest(Path out, Object... more) {
        return Shell.run(
                Stream.concat(
                                Stream.<Object>of(
                                        "backtest",
                                        BASELINE,
                                        "--replications",
                                        4,
                                        "--threads",
                                        2,
                                        "--out",
                                        out),
                                Stream.of(more))
                        .toArray());
    }

    private Path facts(String name, String next, String referrals) throws IOException {
        return Files.writeString(folder.resolve(name), FACTS.formatted(next, referrals));
    }

    @Test
    void each_count_is_scored_and_no_estimate() throws IOException {
        Path facts = facts("facts.csv", "55", "100");
        Path out = folder.resolve("out");
        Shell shell = backtest(out, "--from", 2005, "--to", 2005, "--facts", facts);
        assertThat(shell.err()).contains("origin 1 of 1 done");
        assertThat(shell.code()).isZero();
        List<List<String>> scores = Shell.table(out.resolve("scores.csv"));
        assertThat(String.join(",", scores.get(0)))
                .isEqualTo(
                        "measure,horizon_months,n,crps,wis,coverage50,coverage80,coverage95,"
                                + "skill_last,skill_trend,skill_infinite,skill_damped,"
                                + "skill_last_low95,skill_last_high95,"
                                + "skill_trend_low95,skill_trend_high95,"
                                + "skill_infinite_low95,skill_infinite_high95,"
                                + "skill_damped_low95,skill_damped_high95,targets,in_sample");
        assertThat(scores).hasSize(3);
        assertThat(scores.get(1).subList(0, 3)).containsExactly("children_accommodated", "12", "1");
        assertThat(scores.get(1).subList(20, 22)).containsExactly("all", "partly");
        assertThat(scores.get(2).subList(20, 22)).containsExactly("to_2020_01", "partly");
        assertThat(Shell.names(out))
                .contains("backtest.csv", "facts.csv", "homes-2005-03-31.yaml", "manifest.json");
        assertThat(Shell.run("reproduce", out, "--threads", 1).code()).isZero();
    }

    /** The figure that comes next, and one about the past that was published later. */
    @Test
    void a_fact_that_was_published_later_changes_no_byte_of_the_forecast() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        backtest(one, "--from", 2005, "--to", 2005, "--facts", facts("1.csv", "55", "100"));
        backtest(other, "--from", 2005, "--to", 2005, "--facts", facts("2.csv", "95", "900"));
        assertThat(Files.readString(other.resolve("homes-2005-03-31.yaml")))
                .isEqualTo(Files.readString(one.resolve("homes-2005-03-31.yaml")));
        List<String> told = Shell.table(one.resolve("backtest.csv")).get(1);
        List<String> toldOther = Shell.table(other.resolve("backtest.csv")).get(1);
        assertThat(toldOther.get(4)).isEqualTo("95");
        assertThat(toldOther.subList(6, 16)).isEqualTo(told.subList(6, 16));
        assertThat(toldOther.subList(19, 22)).isEqualTo(told.subList(19, 22));
    }

    @Test
    void every_mistake_in_the_facts_is_told_and_nothing_is_written() throws IOException {
        Path facts =
                Files.writeString(
                        folder.resolve("bad.csv"),
                        """
                        topic,date,value,low,high,status,published,source
                        children_acommodated,2005-03-31,50,,,published,2005-06-30,A
                        places_approved,31/3/2005,70,,,published,2005-06-30,A
                        places_approved,2005-03-31,seventy,,,guess,2005-06-30,A
                        waiting,2005-03-31,50,60,70,published,2005-03-01,A
                        """);
        Shell shell =
                backtest(folder.resolve("out"), "--from", 2005, "--to", 2005, "--facts", facts);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .contains(
                        facts + ":2:1: topic is unknown, was 'children_acommodated', did you mean")
                .contains(facts + ":3:17: date must be a date such as 2024-03-31, was '31/3/2005'")
                .contains(facts + ":4:28: value must be a number")
                .contains(facts + ":4:38: status is unknown, was 'guess'")
                .contains(facts + ":5:20: value must lie from low to high, was '50'");
        assertThat(Shell.names(folder)).containsExactly("bad.csv");
    }

    @Test
    void years_without_a_count_are_refused() throws IOException {
        Path facts = facts("facts.csv", "55", "100");
        Shell shell =
                backtest(folder.resolve("out"), "--from", 1990, "--to", 1991, "--facts", facts);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .contains(facts + ":1:1: has no count from 1990 to 1991 to start from");
        String without = Files.readString(facts).replaceAll("places_approved,.*\n", "");
        Path few = Files.writeString(folder.resolve("few.csv"), without);
        Shell early = backtest(folder.resolve("out"), "--from", 2005, "--to", 2005, "--facts", few);
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err())
                .contains(
                        few
                                + ":1:1: has no places_approved that was known when the count of"
                                + " 2005-03-31 came");
        Shell turned = backtest(folder.resolve("out"), "--from", 2006, "--to", 2005);
        assertThat(turned.code()).isEqualTo(2);
        assertThat(turned.err()).contains("--from must not be after to, were 2006 and 2005");
    }

    @Test
    void other_choices_need_a_page() throws IOException {
        Path facts = facts("facts.csv", "55", "100");
        Path out = folder.resolve("out");
        Shell shell = backtest(out, "--from", 2005, "--to", 2005, "--facts", facts, "--choices");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("--choices needs --page FILE");
        assertThat(Shell.names(folder)).containsExactly("facts.csv");
    }

    /** A rival is named whichever years are asked for; other choices of custody are shown. */
    @Tag("long")
    @Test
    void custody_has_a_rival_to_beat_and_other_choices() throws IOException {
        Path facts = facts("facts.csv", "55", "100");
        Path page = folder.resolve("page.md");
        Files.writeString(
                page,
                "# Page\n\n<!-- begin backtest: written by the command backtest -->\n<!-- end backtest -->\n");
        Path out = folder.resolve("out");
        Shell shell =
                backtest(
                        out,
                        "--from",
                        2022,
                        "--to",
                        2022,
                        "--facts",
                        facts,
                        "--choices",
                        "--page",
                        page);
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).contains("choice 1 of ");
        assertThat(Shell.table(out.resolve("rivals.csv")).get(1))
                .startsWith("under_18_custody", "damped", "113")
                .endsWith("yes");
        assertThat(Files.readString(page))
                .contains("All children in custody: the rival to beat is the damped trend.")
                .contains("### What other choices would have given")
                .contains("| no trend | all |");
    }

    @Test
    void a_page_must_have_the_marks_of_the_section() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "# Page\n");
        Path facts = facts("facts.csv", "55", "100");
        Path out = folder.resolve("out");
        Shell shell = backtest(out, "--from", 2005, "--to", 2005, "--facts", facts, "--page", page);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains(page + ":1:1: must have a line '<!-- begin backtest");
        Files.writeString(
                page,
                "# Page\n\n<!-- begin backtest: written by the command backtest -->\nold\n<!-- end backtest -->\nafter\n");
        assertThat(
                        backtest(
                                        out, "--from", 2005, "--to", 2005, "--facts", facts,
                                        "--page", page)
                                .code())
                .isZero();
        assertThat(Files.readString(page))
                .startsWith("# Page")
                .endsWith("after\n")
                .contains("| All children in homes (partly in sample) | 12 | 1 |")
                .doesNotContain("\nold\n");
    }
}
