package org.secureplaces.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.app.output.Writing;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.report.content.ReportContent.ScenarioText;

/** What a scenario is, told to somebody who knows no keys. */
class OtherInputsTest {

    private static final Path FOLDER = Path.of("scenarios");
    private static final ScenarioFile BASE = read(FOLDER.resolve("baseline.yaml"));

    private static ScenarioFile read(Path file) {
        return Inputs.check(List.of(file)).get(0);
    }

    private static ScenarioText text(ScenarioFile file) {
        return Writing.text(file.scenario(), file, BASE);
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("baseline.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_scenario_says_what_it_is_and_names_no_key(Path path) {
        ScenarioText text = text(read(path));
        List<String> sentences =
                Stream.of(
                                Stream.of(text.rules().arrangement()),
                                text.changes().stream(),
                                text.rules().assumes().stream())
                        .flatMap(all -> all)
                        .filter(sentence -> !sentence.isEmpty())
                        .toList();
        assertThat(sentences).isNotEmpty();
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("_", "  "));
    }

    /** What a change does to a figure is not told a second time as an assumption. */
    @ParameterizedTest
    @MethodSource("shipped")
    void a_scenario_that_differs_by_dated_changes_alone_assumes_nothing_else(Path path) {
        ScenarioFile file = read(path);
        if (file.settings().isEmpty()) {
            assertThat(text(file).rules().assumes()).isEmpty();
            assertThat(text(file).isOtherInputs()).isFalse();
        }
    }

    @Test
    void other_figures_are_told_with_what_they_stand_instead_of(@TempDir Path folder)
            throws IOException {
        ScenarioFile mine =
                mine(
                        folder,
                        """
                        demand: {welfare_england: {per_year: 293}}
                        placement: {withdrawal_per_day: {value: 0.02, low: 0.01, high: 0.03, assumed: "tried"}}
                        """);
        assertThat(text(mine).rules().assumes())
                .containsExactly(
                        "Assumes 293 a year instead of 420 a year (400 to 440) for the number of"
                                + " welfare referrals from England a year.",
                        "Assumes 2% of searches a day (1% to 3%) instead of 0.873% of searches a day"
                                + " (0.517% to 1.82%) for how soon councils give up the search.");
        assertThat(text(mine).isOtherInputs()).isTrue();
    }

    @Test
    void a_base_tells_what_its_own_file_states(@TempDir Path folder) throws IOException {
        ScenarioFile mine = mine(folder, "demand: {welfare_england: {per_year: 293}}\n");
        assertThat(Writing.text(mine.scenario(), mine, mine).rules().assumes())
                .containsExactly(
                        "Assumes 293 a year for the number of welfare referrals from England a"
                                + " year.");
        assertThat(text(BASE).rules().assumes()).isEmpty();
    }

    @Test
    void another_arrangement_is_told_with_its_settings_and_its_day() {
        Path ringing = FOLDER.resolve("arrangements/phone-round-again-from-2027.yaml");
        ScenarioText text = text(read(ringing));
        assertThat(text.rules().arrangement())
                .startsWith("From 1 April 2027: Councils ring homes one by one")
                .contains("30 minutes a call");
        assertThat(text.isOtherInputs()).isFalse();
        assertThat(text(BASE).rules().arrangement()).startsWith("A national unit shares");
        assertThat(text(read(FOLDER.resolve("close-atkinson.yaml"))).rules().arrangement())
                .isEmpty();
    }

    private static ScenarioFile mine(Path folder, String text) throws IOException {
        return read(
                Files.writeString(
                        folder.resolve("mine.yaml"),
                        "name: mine\nextends: baseline.yaml\nschema: 1\n" + text));
    }
}
