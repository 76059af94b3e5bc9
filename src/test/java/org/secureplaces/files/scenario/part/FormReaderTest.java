package org.secureplaces.files.scenario.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.child.Basis;
import org.secureplaces.engine.law.Law;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.scenario.ScenarioReader;

/** The forms that a law of stays may take in a scenario file. */
class FormReaderTest {

    @TempDir private Path folder = Path.of("");

    private final Problems problems = new Problems();

    /** 0.3 exp(-10/2) + 0.7 exp(-10/20) with a mean of 14.6 days, before and after stretching. */
    @Test
    void a_mixture_is_stretched_to_the_stated_mean() throws IOException {
        Law law =
                welfare(
                        "law: mixture, mean_days: 29.2, parts: [{share: 0.3, law: exponential,"
                                + " mean_days: 2}, {share: 0.7, law: gamma, mean_days: 20, cv: 1}]");
        assertThat(problems.all()).isEmpty();
        assertThat(law.mean()).isCloseTo(29.2, within(1e-9));
        assertThat(law.survival(20))
                .isCloseTo(0.3 * Math.exp(-5) + 0.7 * Math.exp(-0.5), within(1e-9));
    }

    /** Rates 0.1 and 0.05 from days 0 and 10: mean 10 (1 - 1/e) + 20/e. */
    @Test
    void counted_rates_are_stretched_to_the_stated_mean() throws IOException {
        double mean = 10 * (1 - Math.exp(-1)) + 20 * Math.exp(-1);
        Law law =
                welfare(
                        "law: empirical, ends_from_days: [0, 10], ends_per_day: [0.1, 0.05],"
                                + " mean_days: "
                                + 2 * mean);
        assertThat(problems.all()).isEmpty();
        assertThat(law.survival(20)).isCloseTo(Math.exp(-1), within(1e-9));
        assertThat(law.survival(40)).isCloseTo(Math.exp(-1.5), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "law: mixture | missing key 'parts' in stays.welfare",
                "law: empirical, ends_from_days: [0] | missing key 'ends_per_day' in stays.welfare",
                "law: mixtur | stays.welfare.law cannot be 'mixtur'; did you mean"
                        + " 'mixture'? (expected one of lognormal, gamma, weibull, exponential,"
                        + " mixture, empirical)",
                "law: mixture, parts: [{share: 1, law: exponential, mean_days: 9}] |"
                        + " stays.welfare.parts[1].share must be between 0.0001 and 0.9999, was 1",
                "law: mixture, parts: [{share: 0.5, law: exponential, mean_days: 9}] |"
                        + " stays.welfare.parts must have two parts, had 1",
                "law: mixture, parts: [{share: 0.5, law: exponential, mean_days: 9}, {share: 0.6,"
                        + " law: exponential, mean_days: 90}] | stays.welfare.parts must have"
                        + " shares that add up to 1, was 1.1",
                "law: mixture, parts: [{share: 0.5, law: gamma, mean_days: 9}, {share: 0.5, law:"
                        + " exponential, mean_days: 90}] | missing key 'cv' in"
                        + " stays.welfare.parts[1]",
                "law: mixture, cv: 1, parts: [{share: 0.5, law: exponential, mean_days: 9}, {share:"
                        + " 0.5, law: exponential, mean_days: 90}] | stays.welfare.cv must be left"
                        + " out where law is mixture",
                "law: gamma, ends_per_day: [0.1] | stays.welfare.ends_per_day must be left out"
                        + " where law is gamma",
                "law: empirical, ends_from_days: [5], ends_per_day: [0.1] | stays.welfare is"
                        + " impossible: the first step of an empirical law must begin on day 0, was"
                        + " 5.0",
            })
    void a_form_that_makes_no_law_is_refused(String law, String message) throws IOException {
        read(law);
        assertThat(problems.all()).extracting(Problem::message).contains(message);
    }

    private Law welfare(String law) throws IOException {
        ScenarioFile file = read(law).orElseThrow();
        return file.scenario().stays().of(Basis.WELFARE).law();
    }

    private Optional<ScenarioFile> read(String law) throws IOException {
        String text = "name: Mine\nextends: baseline.yaml\nstays:\n  welfare: {" + law + "}\n";
        Path file = folder.resolve("mine.yaml");
        Files.write(file, List.of(text));
        return new ScenarioReader(Register.shipped()).read(file, problems);
    }
}
