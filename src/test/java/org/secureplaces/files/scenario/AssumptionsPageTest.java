package org.secureplaces.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.AssumptionsPage.Row;
import org.secureplaces.files.scenario.BaselineGroups.Group;
import org.secureplaces.forecast.Assumptions;
import org.secureplaces.forecast.row.AssumptionRow;

/**
 * The page of assumptions says what the baseline says: nothing less, nothing more, nothing else.
 */
class AssumptionsPageTest {

    private static final ScenarioReader READER = new ScenarioReader(Register.shipped());
    private static final Map<String, Group> BASELINE = BaselineGroups.assumptions();
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
    private static final Pattern DRAWN =
            Pattern.compile("%1$s \\(%1$s to %1$s\\)".formatted(NUMBER));
    private static final Pattern FIXED = Pattern.compile(NUMBER + " \\(not drawn\\)");

    @Test
    void every_assumed_or_drawn_figure_of_the_baseline_stands_on_the_page_once_and_no_other_does() {
        assertThat(rows().map(Row::key)).containsExactlyInAnyOrderElementsOf(BASELINE.keySet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_states_the_value_and_the_range_of_the_baseline(Row row) {
        Group group = inBaseline(row);
        if (group.isDrawn()) {
            assertThat(numbers(DRAWN, row.value()))
                    .containsExactly(group.value(), group.end("low"), group.end("high"));
        } else if (group.isFigure()) {
            assertThat(numbers(FIXED, row.value())).containsExactly(group.value());
        } else {
            assertThat(row.value()).isEqualTo(group.inWords());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_names_the_sources_of_the_baseline_or_says_that_it_is_a_judgement(Row row) {
        Group group = inBaseline(row);
        if (group.isAssumed()) {
            assertThat(row.ground()).matches("judgement: .{5,}");
            assertThat(row.quality()).isEqualTo("low");
        } else {
            assertThat(row.ground()).startsWith(group.source() + ": ");
            assertThat(row.quality()).isIn("medium", "high");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_has_words_and_says_how_much_it_matters(Row row) {
        assertThat(row.words()).isNotEmpty();
        assertThat(row.impact()).isIn("low", "medium", "high");
    }

    @Test
    void keys_are_those_of_the_table_of_assumptions_in_the_results() {
        ScenarioFile baseline = read(BaselineGroups.FILE);
        assertThat(Assumptions.of(baseline.scenario(), baseline.tables()))
                .filteredOn(AssumptionsPageTest::isUncertain)
                .hasSizeGreaterThan(90)
                .extracting(row -> onPage(row.key()))
                .isSubsetOf(BASELINE.keySet());
    }

    @Test
    void a_table_that_is_a_part_of_the_file_of_its_own_is_an_assumption_like_any_other() {
        assertThat(assumptions(BaselineGroups.FILE))
                .filteredOn(row -> row.key().equals("geography"))
                .singleElement()
                .satisfies(row -> assertThat(row.unit()).isEqualTo("table"));
    }

    @Test
    void figures_of_arrangements_that_are_not_in_use_are_on_the_page_too() {
        assertThat(rows().map(Row::key))
                .contains(
                        "placement.phone_round.minutes_per_call",
                        "placement.directed_allocation.frees_caution",
                        "placement.regional_consortia.own_first_days",
                        "placement.provider_trust");
    }

    @Test
    void the_example_is_a_scenario_of_three_lines_that_changes_one_number(@TempDir Path folder)
            throws IOException {
        String example = AssumptionsPage.example();
        assertThat(example.lines()).hasSize(3);
        Path file = Files.writeString(folder.resolve("mine.yaml"), example);
        List<AssumptionRow> before = assumptions(BaselineGroups.FILE);
        assertThat(assumptions(file))
                .filteredOn(row -> !before.contains(row))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.key()).isEqualTo("placement.withdrawal_per_day");
                            assertThat(row.value()).isEqualTo(0.023);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/model.md"})
    void readers_are_led_to_the_page(String page) throws IOException {
        assertThat(Files.readString(Path.of(page))).contains("assumptions.md)");
    }

    /** The reader takes each number of some tables as a figure; the page has the table. */
    private static String onPage(String key) {
        String around = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        Group table = BASELINE.get(around);
        return table == null || table.isFigure() ? key : around;
    }

    private static Group inBaseline(Row row) {
        return Optional.ofNullable(BASELINE.get(row.key()))
                .orElseThrow(() -> new AssertionError(row + " is no assumption of the baseline"));
    }

    private static List<Double> numbers(Pattern form, String cell) {
        assertThat(cell).matches(form);
        return NUMBER.matcher(cell)
                .results()
                .map(number -> Double.valueOf(number.group()))
                .toList();
    }

    private static boolean isUncertain(AssumptionRow row) {
        return row.status().equals("assumed") || row.low() < row.high();
    }

    private static List<AssumptionRow> assumptions(Path file) {
        ScenarioFile read = read(file);
        return Assumptions.of(read.scenario(), read.tables());
    }

    private static ScenarioFile read(Path file) {
        Problems problems = new Problems();
        var read = READER.read(file, problems);
        assertThat(problems.all()).isEmpty();
        return read.orElseThrow();
    }

    private static Stream<Row> rows() {
        return AssumptionsPage.rows().stream();
    }
}
