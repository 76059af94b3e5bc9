package org.secureplaces.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.yaml.Layers;

/** Where results go without {@code --out}: no answer to another question is lost. */
class UsualFolderTest {

    private static final List<String> ARGUMENTS = List.of("forecast", "north.yaml");
    private static final AskedQuestion QUESTION = question(ARGUMENTS, "name: North");

    private final Path results;

    UsualFolderTest(@TempDir Path results) {
        this.results = results;
    }

    private static AskedQuestion question(List<String> arguments, String text) {
        Layers.Source source = new Layers.Source("north.yaml", text);
        return new AskedQuestion(
                arguments,
                List.of(new Manifest.Scenario("North", List.of(stored(source)), List.of())));
    }

    private static Manifest.StoredFile stored(Layers.Source source) {
        return new Manifest.StoredFile(
                source.file(),
                org.secureplaces.files.results.Sha256.of(source.text()),
                source.text());
    }

    private void answer(AskedQuestion question, String folder) {
        try (ResultsFolder answer = ResultsFolder.prepare(results.resolve(folder))) {
            Manifest.Run run =
                    new Manifest.Run(
                            question.arguments().get(0), question.arguments(), 1, 200, 2, 10);
            answer.publish(Manifest.of(run, question.scenarios(), new TreeMap<>()));
        }
    }

    private String forecast(AskedQuestion question) {
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
        AskedQuestion longer =
                question(List.of("forecast", "--years", "2", "north.yaml"), "name: North");
        AskedQuestion edited = question(ARGUMENTS, "name: North\nyears: 5");
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
