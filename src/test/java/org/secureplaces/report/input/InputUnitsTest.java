package org.secureplaces.report.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.scenario.ScenarioReader;
import org.secureplaces.forecast.Assumptions;
import org.secureplaces.forecast.row.AssumptionRow;

/** Whatever stands in a table of assumptions has words and a unit. */
class InputUnitsTest {

    private static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().matches(".*(bench|checks|demand|estate).*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_figure_of_every_shipped_scenario_has_words_and_a_unit(Path path) {
        ScenarioFile file =
                new ScenarioReader(Register.shipped()).read(path, new Problems()).orElseThrow();
        List<AssumptionRow> rows = Assumptions.of(file.scenario(), file.tables());
        assertThat(rows)
                .hasSizeGreaterThan(60)
                .filteredOn(row -> !row.key().matches("estate\\.homes\\[\\d+]"))
                .allSatisfy(
                        row -> {
                            assertThat(InputWords.known(row.key())).isPresent();
                            assertThat(InputWords.of(row.key())).doesNotContain("{", "_", "  ");
                            if (!Double.isNaN(row.value())) {
                                assertThat(InputUnits.known(row.key())).as(row.key()).isPresent();
                            }
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start.waiting | 62 | 62 children",
                "estate.available | 0.91 | 91% of approved places",
                "estate.effective | 0.70656 | 70.7% of open welfare places",
                "costs.secure_place_year | 270000 | £270,000 a year",
                "start.courts_change_per_year | -0.06 | minus 6% a year",
                "demand.remand.change_per_year | 0 | 0% a year",
                "placement.national_unit.acceptance.year_of_age | -0.225 | minus 0.225 in log-odds",
                "estate.homes.Hillside (Wales).welfare | 12 | 12 places",
                "something.new | 2.5 | 2.5"
            })
    void a_value_reads_with_its_unit(String key, double value, String words) {
        assertThat(InputUnits.value(key, value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start.waiting | 55 | 75 | 55 to 75",
                "estate.available | 0.88 | 0.94 | 88% to 94%",
                "costs.waiting_week | 2000 | 20000 | £2,000 to £20,000"
            })
    void a_range_reads_in_the_unit_of_its_figure(
            String key, double low, double high, String words) {
        assertThat(InputUnits.range(key, low, high)).isEqualTo(words);
    }
}
