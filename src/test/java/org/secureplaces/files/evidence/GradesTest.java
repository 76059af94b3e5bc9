package org.secureplaces.files.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.evidence.Grade;
import org.secureplaces.evidence.Source;

/** How good a ground each source is, by its publisher. */
class GradesTest {

    private static final Register REGISTER = Register.shipped();

    private static List<String> publishers() {
        return Stream.of("sources_sch.csv", "sources_welfare.csv", "sources_justice.csv")
                .flatMap(file -> EvidenceFile.rows(file).stream())
                .map(row -> row.text("publisher"))
                .distinct()
                .toList();
    }

    private static List<String> graded() {
        return EvidenceFile.rows("source_grades.csv").stream()
                .map(row -> row.text("publisher"))
                .toList();
    }

    @Test
    void every_publisher_has_one_grade_and_no_other_has() {
        assertThat(graded()).doesNotHaveDuplicates().containsAll(publishers());
        assertThat(graded())
                .filteredOn(name -> !publishers().contains(name))
                .containsExactly("derived from other figures");
    }

    @ParameterizedTest
    @CsvSource({
        "DFE2023R, OFFICIAL",
        "YJB2016, OFFICIAL",
        "W001, OFFICIAL",
        "HANTSOP, COUNCIL",
        "WS02, COUNCIL",
        "W017, RESEARCH",
        "STAR2021, PRESS",
        "POR2022, PRESS",
        "WIKI2024, ENCYCLOPAEDIA",
        "DERIVED, DERIVED"
    })
    void a_source_has_the_grade_of_its_publisher(String id, Grade grade) {
        assertThat(REGISTER.sources(id)).extracting(Source::grade).containsExactly(grade);
    }

    /** A judgement has no source, so no publisher may make one. */
    @Test
    void no_source_is_a_judgement() {
        assertThat(EvidenceFile.rows("source_grades.csv"))
                .extracting(row -> Grade.named(row.text("grade")))
                .doesNotContain(Grade.ASSUMED);
    }
}
