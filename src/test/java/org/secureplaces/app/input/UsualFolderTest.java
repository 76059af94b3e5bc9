package org.secureplaces.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Text;

/** Where results go without {@code --out}: no answer to another question is lost. */
class UsualFolderTest {

    private static final Forecast QUESTION = question(10, "name: North");

    private final Path results;

    UsualFolderTest(@TempDir Path results) {
        this.results = results;
    }

    private static Forecast question(int years, String text) {
        return new Forecast(
                List.of(
                        new ScenarioText(
                                "North", List.of(new Text("north.yaml", text)), List.of())),
                new Sampling(1, 200, 2, Optional.of(years)),
                Optional.empty(),
                false);
    }

    private void answer(Forecast question, String folder) {
        try (ResultsFolder answer = ResultsFolder.prepare(results.resolve(folder))) {
            Manifest.Run run =
                    new Manifest.Run(
                            "forecast", List.of("forecast", "north.yaml"), 1, 200, 2, 10, "", "");
            answer.publish(Manifest.of(run, question, new TreeMap<>(), Map.of()));
        }
    }

    private String forecast(Forecast question) {
        return results.relativize(UsualFolder.in(results, "forecast", "north", question).path())
                .toString();
    }

    @Test
    void a_forecast_has_the_name_of_its_scenario_and_another_answer_that_of_its_command_too() {
        assertThat(forecast(QUESTION)).isEqualTo("north");
        assertThat(UsualFolder.in(results, "closures", "north", QUESTION))
                .isEqualTo(new UsualFolder(results.resolve("closures-north"), false));
    }

    @Test
    void the_same_question_takes_the_place_of_its_earlier_answer() {
        answer(QUESTION, "north");
        assertThat(forecast(QUESTION)).isEqualTo("north");
    }

    @Test
    void another_question_goes_beside() {
        answer(QUESTION, "north");
        Forecast longer = question(2, "name: North");
        Forecast edited = question(10, "name: North\nyears: 5");
        assertThat(forecast(longer)).isEqualTo("north-2");
        assertThat(UsualFolder.in(results, "forecast", "north", longer).isBeside()).isTrue();
        answer(longer, "north-2");
        assertThat(forecast(edited)).isEqualTo("north-3");
        assertThat(forecast(longer)).isEqualTo("north-2");
        assertThat(forecast(QUESTION)).isEqualTo("north");
    }

    @Test
    void a_result_that_cannot_be_read_is_kept() throws IOException {
        Files.createDirectory(results.resolve("north"));
        Files.writeString(
                results.resolve("north/manifest.json"), "{\"format\": \"secureplaces results 9\"}");
        assertThat(forecast(QUESTION)).isEqualTo("north-2");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Files.createDirectory(results.resolve("north"));
        assertThat(forecast(QUESTION)).isEqualTo("north");
    }
}
