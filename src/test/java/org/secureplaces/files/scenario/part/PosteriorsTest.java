package org.secureplaces.files.scenario.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.scenario.ScenarioReader;
import org.secureplaces.scenario.Draw;

/** A scenario that names the draws of calibrated figures. */
class PosteriorsTest {

    private static final String EFFECTIVE = "estate.effective";
    private static final String WITHDRAWAL = "placement.withdrawal_per_day";
    private static final String DRAWS =
            EFFECTIVE + "," + WITHDRAWAL + "\n0.6,0.01\n0.7,0.02\n0.8,0.03\n";
    private static final String NAMES_IT =
            "name: Mine\nextends: baseline.yaml\nposterior: draws.csv\n";

    @TempDir private Path folder = Path.of("");
    private final Problems problems = new Problems();

    @BeforeEach
    void draws() throws IOException {
        Files.writeString(folder.resolve("draws.csv"), DRAWS);
    }

    private Optional<ScenarioFile> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), text);
        return new ScenarioReader(Register.shipped()).read(file, problems);
    }

    private static Map<String, Figure> figures(ScenarioFile file, Draw draw) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        file.scenario()
                .drawn(draw)
                .map(
                        figure -> {
                            figures.putIfAbsent(figure.key(), figure);
                            return figure;
                        });
        return figures;
    }

    private static Figure of(Map<String, Figure> figures, String key) {
        return Optional.ofNullable(figures.get(key)).orElseThrow();
    }

    @Test
    void a_figure_in_a_list_has_the_number_of_its_item_in_its_key() throws IOException {
        String key = "placement.withdrawal_before[1].factor";
        Files.writeString(folder.resolve("draws.csv"), key + "\n1.7\n1.8\n");
        ScenarioFile file = read(NAMES_IT).orElseThrow();
        assertThat(of(figures(file, new Draw(1, 0)), key).value()).isIn(1.7, 1.8);
        Files.writeString(folder.resolve("draws.csv"), key.replace("1", "2") + "\n1.7\n1.8\n");
        assertThat(read(NAMES_IT)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("[2].factor' names no key"));
    }

    @Test
    void a_list_that_a_later_file_empties_needs_no_draws() throws IOException {
        String key = "placement.withdrawal_before[1].factor";
        Files.writeString(folder.resolve("draws.csv"), key + "\n1.7\n1.8\n");
        ScenarioFile file = read(NAMES_IT + "placement: {withdrawal_before: []}\n").orElseThrow();
        assertThat(figures(file, new Draw(1, 0))).doesNotContainKey(key);
    }

    @Test
    void figures_that_were_found_together_are_drawn_together() throws IOException {
        ScenarioFile file = read(NAMES_IT).orElseThrow();
        for (int number = 0; number < 50; number++) {
            Map<String, Figure> drawn = figures(file, new Draw(1, number));
            double effective = of(drawn, EFFECTIVE).value();
            assertThat(effective).isIn(0.6, 0.7, 0.8);
            assertThat(of(drawn, WITHDRAWAL).value())
                    .isEqualTo(Map.of(0.6, 0.01, 0.7, 0.02, 0.8, 0.03).get(effective));
        }
    }

    @Test
    void every_draw_comes_up() throws IOException {
        ScenarioFile file = read(NAMES_IT).orElseThrow();
        List<Double> seen =
                IntStream.range(0, 100)
                        .mapToObj(number -> figures(file, new Draw(1, number)))
                        .map(figures -> of(figures, EFFECTIVE).value())
                        .distinct()
                        .toList();
        assertThat(seen).containsExactlyInAnyOrder(0.6, 0.7, 0.8);
    }

    @Test
    void the_best_estimate_is_the_middle_draw_and_the_figure_is_called_calibrated()
            throws IOException {
        Map<String, Figure> figures = figures(read(NAMES_IT).orElseThrow(), Draw.bestEstimate(1));
        assertThat(of(figures, EFFECTIVE).value()).isEqualTo(0.7);
        assertThat(of(figures, EFFECTIVE).origin().status()).isEqualTo("calibrated");
    }

    @Test
    void what_the_scenario_states_itself_is_left_as_stated() throws IOException {
        ScenarioFile file = read(NAMES_IT + "estate: {effective: 0.9}\n").orElseThrow();
        Map<String, Figure> drawn = figures(file, new Draw(1, 0));
        assertThat(of(drawn, EFFECTIVE).value()).isEqualTo(0.9);
        assertThat(of(drawn, WITHDRAWAL).value()).isIn(0.01, 0.02, 0.03);
    }

    @Test
    void a_file_that_builds_on_it_may_state_a_range_of_its_own() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), NAMES_IT);
        ScenarioFile file =
                read("name: Next\nextends: base.yaml\nestate:\n  effective: {value: 0.5, low: 0.45,"
                                + " high: 0.55, assumed: \"a try\"}\n")
                        .orElseThrow();
        assertThat(of(figures(file, new Draw(1, 0)), EFFECTIVE).value()).isBetween(0.45, 0.55);
    }

    @Test
    void none_leaves_every_figure_to_its_range() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), NAMES_IT);
        ScenarioFile file = read("name: Next\nextends: base.yaml\nposterior: none\n").orElseThrow();
        assertThat(file.named().posterior()).isEmpty();
        assertThat(of(figures(file, Draw.bestEstimate(1)), EFFECTIVE).origin().status())
                .isNotEqualTo("calibrated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "estate.efective\\n0.6\\n0.7 | 1:1 | names no key of the scenario, did you mean 'effective'?",
                "estate.effective\\n0.6\\nmuch | 3:1 | must be a number, was 'much'",
                "estate.effective\\n0.6\\n1.7 | 3:1 | must be between 0 and 1, was 1.7",
                "estate.effective\\n0.6 | 1:1 | must have at least 2 draws below the heading, had 1",
                "estate.effective,estate.effective\\n0.6,0.7\\n0.6,0.7 | 1:18 | has the column",
                "estate.effective\\n0.6\\nNaN | 3:1 | must be a number, was 'NaN'"
            })
    void a_mistake_is_told_with_its_place(String text, String place, String message)
            throws IOException {
        Files.writeString(folder.resolve("draws.csv"), text.replace("\\n", "\n"));
        assertThat(read(NAMES_IT)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .anyMatch(
                        problem ->
                                problem.contains("draws.csv:" + place)
                                        && problem.contains(message));
    }

    @Test
    void a_file_that_is_not_there_is_told_where_it_is_named() throws IOException {
        assertThat(read(NAMES_IT.replace("draws.csv", "drawn.csv"))).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .anyMatch(
                        problem ->
                                problem.contains("mine.yaml:3:12")
                                        && problem.contains("did you mean 'draws.csv'?"));
    }
}
