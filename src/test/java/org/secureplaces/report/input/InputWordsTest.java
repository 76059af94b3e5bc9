package org.secureplaces.report.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.ScenarioReader;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.sensitivity.Input;

/** Whatever a reader is told about a figure is told in words. */
class InputWordsTest {

    @Test
    void everything_uncertain_about_the_baseline_has_words() {
        Scenario baseline =
                new ScenarioReader(Register.shipped())
                        .read(Path.of("scenarios", "baseline.yaml"), new Problems())
                        .orElseThrow()
                        .scenario();
        assertThat(Input.of(baseline))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        input ->
                                assertThat(InputWords.known(input.key()))
                                        .hasValueSatisfying(
                                                words ->
                                                        assertThat(words)
                                                                .doesNotContain("{", "_", "  ")));
    }

    @ParameterizedTest
    @CsvSource({
        "demand.remand.follows[2].power, how closely children remanded follow the published counts",
        "demand.own_stream.per_year, the number of own stream a year",
        "placement.other.pace_per_day, how often a free bed looks at the referrals",
        "estate.homes[3].own, estate.homes[3].own"
    })
    void a_key_is_told_in_words_where_there_are_any(String key, String words) {
        assertThat(InputWords.of(key)).isEqualTo(words);
    }
}
