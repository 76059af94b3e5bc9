package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.support.Shell;

/** Whatever was asked can be asked again from its results, with the same bytes. */
class ReproductionLawTest {

    private static final String TWO_INPUTS = "estate.effective,placement.withdrawal_per_day";

    @TempDir private Path folder = Path.of("");

    private Path out = Path.of("");

    @BeforeEach
    void write_files() throws IOException {
        Shell.writeScenarios(folder);
        out = folder.resolve("out");
        Files.writeString(
                folder.resolve("six.yaml"), "name: Six years\nextends: small.yaml\nyears: 6\n");
        Path levers = Files.createDirectories(folder.resolve("shelf/levers"));
        Files.writeString(folder.resolve("shelf/baseline.yaml"), Shell.smallBaseline());
        Files.writeString(
                levers.resolve("staff.yaml"),
                "name: Staff\nextends: ../baseline.yaml\nchanges:\n"
                        + "  - staffing_recovery: {homes: all, from: 2023-04-01, recovered: 1}\n");
        Files.writeString(
                folder.resolve("actuals.csv"),
                "target,group,target_end_date,value,source\n"
                        + "children_accommodated,all,2023-09-30,140,DFE\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forecast --control=true small.yaml --replications 4 closed.yaml",
                "forecast @more.txt small.yaml",
                "closures --pairs=true small.yaml --on 2023-10-01 --replications=2",
                "places small.yaml --route=JUSTICE --target 0.7 --within=91 --at West --replications=2",
                "places --add 2 --ahead=0.01 --route welfare --target=0.5 --within 30 small.yaml --replications=2",
                "sensitivity small.yaml --method=MORRIS --inputs INPUTS --size=2",
                "sensitivity --method sobol small.yaml --inputs=INPUTS --size 4 --most=1",
                "sensitivity --method=waterfall small.yaml closed.yaml --replications=2",
                "fit scenarios/data/synthetic-records.csv --show-small-counts=true",
                "library shelf --caution=true --replications=2",
                "solve-acceptance --check=true six.yaml --replications=1"
            })
    void results_are_made_again(String command) throws IOException {
        reproduces(command);
    }

    /** Slower, or the same in yet other words; a whole calibration is in CalibrateCommandTest. */
    @ParameterizedTest
    @Tag("long")
    @ValueSource(
            strings = {
                "forecast small.yaml --precision=0.3 --replications 60 --years=2",
                "forecast --precision 0.3 --control --seed=11 small.yaml later.yaml",
                "closures small.yaml --on=2023-10-01 --pairs --years 2 --replications 4",
                "closures @closing.txt small.yaml",
                "closures small.yaml --on 2023-10-01 --sure 0.9 --ahead 2 --replications 4",
                "places --at=London --route welfare --target 0.5 --within 30 small.yaml --replications 4",
                "sensitivity small.yaml --method morris --inputs estate.effective --inputs=placement.withdrawal_per_day",
                "sensitivity --method waterfall small.yaml later.yaml --replications 4 --seed 2",
                "calibrate scenarios/checks/prior.yaml --particles 20 --points=250 --recover=1",
                "checks scenarios/checks --replications=2",
                "library --replications 2 shelf",
                "solve-acceptance six.yaml --replications 2 --seed=4",
                "backtest --from=2022 --to 2022 scenarios/baseline.yaml --replications=2",
                "backtest scenarios/baseline.yaml --from 2022 --to=2022 --replications 2 --facts=src/main/resources/backtest/facts.csv"
            })
    void results_of_more_commands_are_made_again(String command) throws IOException {
        reproduces(command);
    }

    private void reproduces(String command) throws IOException {
        Files.write(
                folder.resolve("more.txt"),
                List.of("--replications=4", "--seed", "5", folder.resolve("closed.yaml") + ""));
        Files.write(
                folder.resolve("closing.txt"),
                List.of("--pairs=true", "--on", "2023-10-01", "--replications", "2"));
        List<Object> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            words.add(here(word.replace("INPUTS", TWO_INPUTS)));
        }
        words.addAll(List.of("--out", out));
        Shell asked = Shell.run(words.toArray());
        assertThat(asked.code()).as(asked.err()).isZero();
        Shell again =
                command.startsWith("fit")
                        ? Shell.run("reproduce", out, "--data", words.get(1))
                        : Shell.run("reproduce", out);
        assertThat(again.out()).contains("every file is equal, byte for byte");
        assertThat(again.code()).isZero();
    }

    private String here(String word) {
        boolean isOurs = word.matches("@?(small|closed|later|six|more|closing)\\.(yaml|txt)|shelf");
        return !isOurs
                ? word
                : word.startsWith("@")
                        ? "@" + folder.resolve(word.substring(1))
                        : folder.resolve(word) + "";
    }

    @Test
    void scores_are_made_again_without_the_forecast_and_the_figures() throws IOException {
        Path forecast = folder.resolve("forecast");
        Path vintage = folder.resolve("vintage");
        Shell.forecast(forecast, folder.resolve("small.yaml"));
        assertThat(Shell.run("vintage", forecast, "--out", vintage).code()).isZero();
        Path actuals = folder.resolve("actuals.csv");
        for (Path scored : List.of(forecast, vintage)) {
            Path scores = scored.resolveSibling(scored.getFileName() + "-scores");
            Shell.run("score", scored, "--actuals=" + actuals, "--out", scores);
        }
        Files.delete(actuals);
        for (String scores : List.of("forecast-scores", "vintage-scores")) {
            Shell again = Shell.run("reproduce", folder.resolve(scores));
            assertThat(again.out()).as(again.err()).contains("every file is equal");
        }
        assertThat(Shell.names(folder)).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void other_records_than_those_that_were_fitted_are_noticed() throws IOException {
        Path data = folder.resolve("records.csv");
        Shell.run("fit", "--synthetic", 400, "--seed", 3, "--out", data);
        assertThat(Shell.run("fit", data, "--out", out).code()).isZero();
        String manifest = Files.readString(out.resolve("manifest.json"));
        assertThat(manifest).contains("\"data\" : \"records.csv\"", "\"data\" : { }");
        Path same = Files.move(data, folder.resolve("moved.csv"));
        assertThat(Shell.run("reproduce", out, "--data=" + same).code()).isZero();
        Shell.run("fit", "--synthetic", 500, "--seed", 4, "--out", data);
        Shell other = Shell.run("reproduce", out, "--data", data);
        assertThat(other.out()).contains("different  parameters.csv", "not every file is equal");
        assertThat(other.code()).isEqualTo(1);
        Shell without = Shell.run("reproduce", out);
        assertThat(without.err()).contains("keeps no record of a child", "--data FILE");
        assertThat(without.code()).isEqualTo(2);
    }

    @Test
    void data_go_with_results_of_fit_alone() {
        Shell.forecast(out, folder.resolve("small.yaml"));
        Shell shell = Shell.run("reproduce", out, "--data", folder.resolve("actuals.csv"));
        assertThat(shell.err()).contains("--data goes with results of fit, these are of forecast");
        assertThat(shell.code()).isEqualTo(2);
    }

    @Test
    void a_result_of_another_version_that_differs_says_that_the_model_has_changed()
            throws IOException {
        Shell.forecast(out, folder.resolve("small.yaml"));
        ObjectNode manifest = manifest();
        ((ObjectNode) manifest.get("software")).put("version", "0.0.9").put("commit", "abc");
        Files.writeString(out.resolve("manifest.json"), manifest.toString());
        assertThat(Shell.run("reproduce", out).out()).contains("every file is equal");
        ((ObjectNode) manifest.at("/outputs/report.html"))
                .put("sha256", Sha256.of(Files.writeString(out.resolve("report.html"), "old")));
        Files.writeString(out.resolve("manifest.json"), manifest.toString());
        assertThat(Shell.run("reproduce", out).out())
                .contains(
                        "every table is equal, byte for byte; the page was made by version 0.0.9");
        ((ObjectNode) manifest.at("/question/sampling")).put("seed", 99);
        Files.writeString(out.resolve("manifest.json"), manifest.toString());
        Shell moved = Shell.run("reproduce", out);
        assertThat(moved.out())
                .contains(
                        "made by version 0.0.9 (abc) of the program; its model or files have changed since");
        assertThat(moved.code()).isEqualTo(1);
    }

    /** What is typed is for readers: the question says what it meant. */
    @Test
    void arguments_are_never_read() throws IOException {
        Shell.forecast(out, folder.resolve("small.yaml"), "--control");
        ObjectNode manifest = manifest();
        ((ObjectNode) manifest.get("run")).putArray("arguments").add("forecast").add("--pairs");
        Files.writeString(out.resolve("manifest.json"), manifest.toString());
        assertThat(Shell.run("reproduce", out).out())
                .contains("equal      variance.csv", "equal      summary.csv");
    }

    @Test
    void a_report_tells_how_to_ask_again_and_holds_what_was_asked_of() throws IOException {
        Path named = Files.createDirectories(folder.resolve("it's mine"));
        Path small = Files.writeString(named.resolve("small.yaml"), Shell.SMALL);
        Path closed = Files.writeString(named.resolve("closed.yaml"), Shell.CLOSED);
        Shell.forecast(out, small, closed);
        String page = Files.readString(out.resolve("report.html"));
        assertThat(page)
                .contains(
                        "java -jar secureplaces.jar forecast --replications 4 small.yaml closed.yaml")
                .doesNotContain(folder.toString())
                .contains("<pre>name: South closes\nextends: small.yaml\n")
                .contains("<pre>name: Three homes\n")
                .doesNotContain("<pre># yaml-language-server");
    }

    private ObjectNode manifest() throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
    }
}
