package org.secureplaces.files.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.child.Route;
import org.secureplaces.files.Problems;
import org.secureplaces.planning.Standard;
import org.secureplaces.question.Backtest;
import org.secureplaces.question.Calibration;
import org.secureplaces.question.Closures;
import org.secureplaces.question.Fit;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Morris;
import org.secureplaces.question.Places;
import org.secureplaces.question.Question;
import org.secureplaces.question.RunText;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Selection;
import org.secureplaces.question.Sobol;
import org.secureplaces.question.Text;
import org.secureplaces.question.Vintage;
import org.secureplaces.question.Waterfall;

/** Results that were written before there were questions. */
class ConversionTest {

    private static final ScenarioText ONE =
            new ScenarioText("One", List.of(new Text("folder/one.yaml", "a: 1\n")), List.of());
    private static final ScenarioText TWO =
            new ScenarioText("Two", List.of(new Text("folder/two.yml", "a: 2\n")), List.of());
    private static final Sampling RAN = new Sampling(7, 40, 2, Optional.of(10));

    @TempDir private Path folder = Path.of("");

    @Test
    void a_forecast_and_what_was_kept_of_one() throws IOException {
        Forecast plain = new Forecast(List.of(ONE, TWO), RAN, Optional.empty(), false);
        assertThat(question("forecast", "forecast a.yaml b.yaml")).isEqualTo(plain);
        assertThat(question("vintage", "forecast a.yaml b.yaml")).isEqualTo(new Vintage(plain));
        assertThat(question("forecast", "forecast a.yaml --control"))
                .isEqualTo(new Forecast(List.of(ONE, TWO), RAN, Optional.empty(), true));
        Sampling most = new Sampling(7, 2000, 2, Optional.of(10));
        assertThat(question("forecast", "forecast --precision=0.1 a.yaml"))
                .isEqualTo(new Forecast(List.of(ONE, TWO), most, Optional.of(0.1), false));
    }

    @Test
    void questions_about_homes_and_places() throws IOException {
        LocalDate day = LocalDate.of(2027, 4, 1);
        assertThat(question("closures", "closures --on 2027-04-01 --pairs=true a.yaml"))
                .isEqualTo(new Closures(ONE, RAN, day, true));
        Standard standard = new Standard(Route.WELFARE, 0.8, 91);
        assertThat(question("places", "places --route WELFARE --target 0.8 --within 91 --at X"))
                .isEqualTo(new Places(ONE, RAN, standard, Optional.empty(), Optional.of("X")));
        assertThat(question("places", "places --route welfare --target 0.8 --within=91 --add 3"))
                .isEqualTo(new Selection(ONE, RAN, standard, 3, 0.005));
    }

    @Test
    void questions_about_inputs_and_evidence() throws IOException {
        assertThat(question("sensitivity", "--method morris --inputs a,b --inputs=c --size 5"))
                .isEqualTo(new Morris(ONE, RAN, 5, List.of("a", "b", "c")));
        assertThat(question("sensitivity", "--method=sobol"))
                .isEqualTo(new Sobol(ONE, RAN, 128, 10, List.of()));
        assertThat(question("sensitivity", "--method=waterfall"))
                .isEqualTo(new Waterfall(ONE, TWO, RAN));
        assertThat(question("calibrate", "calibrate --recover 3"))
                .isEqualTo(
                        new Calibration(
                                ONE,
                                List.of(new RunText("two", TWO)),
                                7,
                                40,
                                4000,
                                Optional.of(3)));
        Files.writeString(folder.resolve("facts.csv"), "topic\n");
        assertThat(question("backtest", "backtest --from 2005 --to 2006"))
                .isEqualTo(new Backtest(ONE, new Text("facts.csv", "topic\n"), RAN, 2005, 2006));
        assertThat(question("fit", "fit records.csv --per-year 700"))
                .isInstanceOfSatisfying(
                        Fit.class, fit -> assertThat(fit.perYear()).contains(700.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2026-11-22"})
    void the_stored_forecasts_are_questions(String vintage) {
        Problems problems = new Problems();
        Manifest manifest =
                ManifestFile.read(Path.of("results", "vintages", vintage), problems).orElseThrow();
        assertThat(problems.all()).isEmpty();
        assertThat(manifest.question())
                .isInstanceOfSatisfying(
                        Vintage.class, one -> assertThat(one.futures()).isEqualTo(400));
        assertThat(manifest.format()).isEqualTo(Manifest.FORMAT);
    }

    @Test
    void what_was_not_kept_is_a_problem_of_the_file() throws IOException {
        assertThat(complaint("closures", "closures a.yaml"))
                .isEqualTo(
                        folder
                                + "/manifest.json:1:1: run.arguments must say --on, were 'closures a.yaml'");
        assertThat(complaint("closures", "closures --on soon")).contains("'soon'");
        assertThat(complaint("score", "score x")).contains("run the command again");
    }

    private Question question(String command, String arguments) throws IOException {
        Problems problems = new Problems();
        Optional<Manifest> read = read(command, arguments, problems);
        assertThat(problems.all()).isEmpty();
        return read.orElseThrow().question();
    }

    private String complaint(String command, String arguments) throws IOException {
        Problems problems = new Problems();
        assertThat(read(command, arguments, problems)).isEmpty();
        assertThat(problems.all()).hasSize(1);
        return problems.all().get(0).toString();
    }

    private Optional<Manifest> read(String command, String arguments, Problems problems)
            throws IOException {
        ObjectMapper json = new ObjectMapper();
        var top = json.createObjectNode().put("format", "secureplaces results 1");
        var run = top.putObject("run").put("command", command).put("seed", 7);
        List.of(arguments.split(" ")).forEach(run.putArray("arguments")::add);
        run.put("replications", 40).put("runs_per_draw", 2).put("years", 10);
        var scenarios = top.putArray("scenarios");
        for (ScenarioText scenario : List.of(ONE, TWO)) {
            var written = scenarios.addObject().put("name", scenario.name());
            written.putArray("base_first")
                    .addObject()
                    .put("file", scenario.own().file())
                    .put("sha256", Sha256.of(scenario.own().text()))
                    .put("text", scenario.own().text());
            written.putArray("named");
        }
        top.putObject("data").put("records.csv", "00");
        top.set("software", json.valueToTree(software()));
        top.putObject("outputs");
        Files.writeString(folder.resolve("manifest.json"), top.toString());
        return ManifestFile.read(folder, problems);
    }

    private static SortedMap<String, Object> software() {
        SortedMap<String, Object> software = new TreeMap<>();
        List.of("version", "commit", "modified", "java_version", "java_vendor")
                .forEach(key -> software.put(key, "1"));
        software.put("libraries", new TreeMap<>());
        return software;
    }
}
