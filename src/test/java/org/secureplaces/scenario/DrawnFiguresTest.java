package org.secureplaces.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.ScenarioReader;

class DrawnFiguresTest {

    private static final Scenario BASELINE = read(Path.of("scenarios/baseline.yaml"));
    private static final Draw DRAW = new Draw(20260401, 7);

    private static Scenario read(Path file) {
        Problems problems = new Problems();
        Scenario scenario =
                new ScenarioReader(Register.shipped())
                        .read(file, problems)
                        .orElseThrow()
                        .scenario();
        problems.throwIfAny();
        return scenario;
    }

    static List<Path> library() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("scenarios"))) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @Test
    void every_uncertain_figure_is_there_with_the_value_that_the_run_takes() {
        Map<String, Double> drawn = DrawnFigures.of(BASELINE, DRAW);
        Set<String> uncertain = new TreeSet<>();
        BASELINE.map(
                figure -> {
                    if (figure.isUncertain()) {
                        uncertain.add(figure.key());
                    }
                    return figure;
                });
        assertThat(uncertain).hasSizeGreaterThan(50);
        assertThat(drawn).containsKeys(uncertain.toArray(String[]::new));
        BASELINE.drawn(DRAW)
                .map(
                        figure -> {
                            if (uncertain.contains(figure.key())) {
                                assertThat(drawn).containsEntry(figure.key(), figure.value());
                            }
                            return figure;
                        });
    }

    /** A key that stood for two figures would tell the value of one of them only. */
    @ParameterizedTest
    @MethodSource("library")
    void a_key_has_one_value_in_a_draw(Path file) {
        Map<String, Double> values = new LinkedHashMap<>();
        Scenario scenario = read(file);
        scenario.map(
                figure -> {
                    if (figure.isUncertain()) {
                        double value = DRAW.of(figure).value();
                        assertThat(values.getOrDefault(figure.key(), value))
                                .as(figure.key())
                                .isEqualTo(value);
                        values.put(figure.key(), value);
                    }
                    return figure;
                });
    }

    /** Its logarithm after a step is what is kept of the steps so far and the step. */
    @Test
    void the_steps_of_a_walk_add_up_to_where_it_has_gone() {
        Map<String, Double> drawn = DrawnFigures.of(BASELINE, DRAW);
        for (RandomWalk walk : walks(BASELINE.drawn(DRAW))) {
            String key = walk.yearlySd().key().replace(".yearly_sd", ".step_");
            int first = walk.from().getYear();
            int years = walk.yearsUntil(BASELINE.horizon().end());
            double log = 0;
            for (int year = 0; year < years; year++) {
                log =
                        walk.keeps().value() * log
                                + Objects.requireNonNull(drawn.get(key + (first + year)));
                assertThat(walk.logs()[year]).isEqualTo(log);
            }
            assertThat(drawn).doesNotContainKey(key + (first + years));
        }
    }

    private static List<RandomWalk> walks(Scenario scenario) {
        List<RandomWalk> walks = new ArrayList<>();
        scenario.walking(
                walk -> {
                    if (walk.moves()) {
                        walks.add(walk);
                    }
                    return walk;
                });
        assertThat(walks).isNotEmpty();
        return walks;
    }

    @Test
    void calibrated_figures_have_the_values_of_the_row_of_their_file_that_is_named() {
        Map<String, Double> drawn = DrawnFigures.of(BASELINE, DRAW);
        int row = (int) (double) drawn.getOrDefault("posterior.row", 0.0);
        Map<String, Double> ofRow = new LinkedHashMap<>();
        BASELINE.map(
                figure -> {
                    if (figure.isUncertain()
                            && figure.origin() instanceof FigureOrigin.Calibrated calibrated) {
                        ofRow.put(figure.key(), calibrated.draws().get(row - 1));
                    }
                    return figure;
                });
        assertThat(ofRow).isNotEmpty();
        assertThat(drawn).containsAllEntriesOf(ofRow);
    }
}
