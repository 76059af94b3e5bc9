package org.secureplaces.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.MiniatureScenario.Closing;
import org.secureplaces.files.yaml.MiniatureScenario.Residents;

class FieldsTest {

    private final Problems problems = new Problems();

    @Test
    void a_file_without_mistakes_becomes_values() {
        var text =
                """
                name: Close Atkinson
                places: 24
                share: 0.25
                open: false
                rate: 1.5e-3
                hazard: -0.5
                homes: [Atkinson, Clare Lodge]
                estate: {Clare Lodge: 3}
                changes:
                  - close: {home: Atkinson, date: 2027-04-01, notice: '2026-10-01', residents: transfer}
                  - open: {}
                """;
        var closing =
                new Closing(
                        "Atkinson",
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2027, 4, 1),
                        Residents.TRANSFER);
        assertThat(MiniatureScenario.read("mine.yaml", text, problems))
                .contains(
                        new MiniatureScenario(
                                "Close Atkinson",
                                24,
                                0.25,
                                false,
                                List.of("Atkinson", "Clare Lodge"),
                                List.of(closing)));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, -0", "7, 7", "-7.25, -7.25", "1e3, 1000", "0.5E-2, 0.005", "0e5, 0"})
    void numbers_are_read_as_people_write_them(String text, double number) {
        assertThat(fields("n: " + text).required("n").number(Range.ANY)).isEqualTo(number);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_wrong_value_reads_as_something_harmless() {
        Fields fields = fields("a: x\nb: -5\nc: 7");
        assertThat(fields.required("a").number(Range.SHARE)).isBetween(0.0, 1.0);
        assertThat(fields.required("b").integer(Range.atLeast(3))).isEqualTo(3);
        assertThat(fields.required("c").fields().required("d").items()).isEmpty();
        assertThat(fields.required("e").date()).isNotNull();
        fields.finish();
        assertThat(problems.all()).hasSize(4);
    }

    @Test
    void nothing_is_said_about_what_hangs_on_a_mistake() {
        Fields fields = fields("close: 2027");
        Value date = fields.required("close").fields().required("date");
        date.date();
        date.problem("must be after the opening");
        fields.finish();
        assertThat(complaints())
                .containsExactly("a.yaml:1:8: close must be a group of keys, was '2027'");
    }

    @Test
    void one_value_has_one_problem() {
        Value share = fields("share: 2").required("share");
        share.number(Range.SHARE);
        share.problem("must be less than the other");
        assertThat(complaints())
                .containsExactly("a.yaml:1:8: share must be between 0 and 1, was 2");
        assertThat(share.isSound()).isFalse();
    }

    @Test
    void a_group_opened_twice_remembers_what_was_asked() {
        Fields fields = fields("home: {name: x, places: 3}");
        fields.required("home").fields().required("name");
        fields.required("home").fields().required("places");
        fields.finish();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void a_group_never_asked_for_is_one_unknown_key() {
        Fields fields = fields("a: 1\nhome: {name: x, places: 3}");
        fields.required("a");
        fields.finish();
        assertThat(complaints())
                .containsExactly(
                        "a.yaml:2:1: unknown key 'home' (expected one of extends, schema, a)");
    }

    @Test
    void nothing_is_made_of_fields_with_a_mistake_below() {
        Fields fields = fields("a: {b: [x]}");
        fields.required("a")
                .fields()
                .required("b")
                .items()
                .forEach(value -> value.number(Range.ANY));
        assertThat(fields.make(() -> "made")).isEmpty();
        assertThat(complaints()).hasSize(1);
    }

    @Test
    void nothing_is_made_of_fields_that_miss_a_key() {
        Fields fields = fields("a: {b: 1}");
        fields.required("a").fields().required("c");
        assertThat(fields.isSound()).isFalse();
        assertThat(fields.make(() -> "made")).isEmpty();
    }

    private Fields fields(String text) {
        return Fields.of(YamlReader.read("a.yaml", text, problems).orElseThrow(), problems);
    }

    private List<String> complaints() {
        return problems.all().stream().map(Problem::toString).toList();
    }
}
