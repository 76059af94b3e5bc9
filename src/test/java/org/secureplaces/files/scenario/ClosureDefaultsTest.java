package org.secureplaces.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.home.Closure;

/** The forecast begins on 1 October 2026: a closure in it is not announced in the known past. */
class ClosureDefaultsTest {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "2028-01-01, 2027-07-01, 2027-10-01",
        "2027-04-01, 2026-10-01, 2027-01-01",
        "2027-03-31, 2026-10-01, 2026-12-31",
        "2026-12-01, 2026-10-01, 2026-10-01",
        "2026-10-01, 2026-10-01, 2026-10-01",
        "2026-09-30, 2026-03-30, 2026-06-30",
        "2024-06-01, 2023-12-01, 2024-03-01"
    })
    void a_closure_that_states_only_its_day_has_its_notice_in_the_same_time(
            LocalDate day, LocalDate notice, LocalDate lastAdmission) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(
                file,
                "name: Mine\nextends: baseline.yaml\nchanges:\n"
                        + "  - close: {home: Atkinson, date: %s}\n".formatted(day));
        Problems problems = new Problems();
        ScenarioFile read =
                new ScenarioReader(Register.shipped()).read(file, problems).orElseThrow();
        Closure closure =
                read.scenario()
                        .capacity()
                        .estate()
                        .find("Atkinson")
                        .orElseThrow()
                        .timeline()
                        .closures()
                        .get(0);
        assertThat(closure.notice()).isEqualTo(notice);
        assertThat(closure.lastAdmission()).isEqualTo(lastAdmission);
        assertThat(closure.date()).isEqualTo(day);
        assertThat(read.defaultClosure(day)).isEqualTo(closure);
    }
}
