package org.secureplaces.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Node.Scalar;

/** What scenario files of form 0 meant. */
class FormsTest {

    private static final String TOGETHER =
            """
            schema: 1
            name: Base
            demand:
              justice_together:
                change_per_year: {value: -0.04, low: -0.10, high: 0, assumed: "reason"}
                power: {value: 0.5, low: 0, high: 1, assumed: "reason"}
                walk: {yearly_sd: 0.12}
              remand: {change_per_year: 0, walk: {from: 2023-01-01, yearly_sd: 0.06}}
            """;

    private static final String OLDER =
            """
            name: Own
            extends: base.yaml
            demand:
              remand:
                change_per_year: {value: 0, low: -0.1, high: 0.05, assumed: "reason"}
                walk: {yearly_sd: 0.1}
              dto: {change_per_year: -0.03, walk: {yearly_sd: 0.01}}
              others: {change_per_year: -0.03}
            """;

    private static Layers layers(String base, String own) {
        Problems problems = new Problems();
        Optional<Layers> layers =
                Extends.of(
                        List.of(new Source("base.yaml", base), new Source("own.yaml", own)),
                        problems);
        assertThat(problems.all()).isEmpty();
        return layers.orElseThrow();
    }

    private static double number(Layers layers, String path) {
        Node node = Branch.of("demand." + path).in(layers.merged()).orElseThrow().value();
        return Double.parseDouble(((Scalar) node).text());
    }

    /**
     * 0 less half of -0.04 is 0.02; 0.08 squared and half of 0.12 squared add up to 0.1 squared.
     */
    @Test
    void what_a_stream_of_children_sent_by_courts_stated_was_the_whole() {
        Layers layers = layers(TOGETHER, OLDER);
        assertThat(number(layers, "remand.change_per_year.value")).isEqualTo(0.02);
        assertThat(number(layers, "remand.change_per_year.low")).isEqualTo(-0.08);
        assertThat(number(layers, "remand.change_per_year.high")).isEqualTo(0.07);
        assertThat(number(layers, "remand.walk.yearly_sd")).isEqualTo(0.08);
        assertThat(number(layers, "dto.change_per_year")).isEqualTo(-0.01);
        assertThat(number(layers, "dto.walk.yearly_sd")).isZero();
        assertThat(number(layers, "others.change_per_year")).isEqualTo(-0.03);
        assertThat(layers.notes()).hasSize(4);
        assertThat(layers.notes().get(0).toString())
                .startsWith("own.yaml:5: demand.remand.change_per_year was the whole;");
    }

    @Test
    void a_file_of_form_1_and_one_that_states_what_is_shared_are_taken_at_their_word() {
        for (String own :
                List.of(
                        "schema: 1\n" + OLDER,
                        OLDER + "  justice_together: {change_per_year: 0}\n")) {
            Layers layers = layers(TOGETHER, own);
            assertThat(number(layers, "dto.change_per_year")).isEqualTo(-0.03);
            assertThat(number(layers, "remand.walk.yearly_sd")).isEqualTo(0.1);
            assertThat(layers.notes()).isEmpty();
        }
    }

    @Test
    void a_whole_file_of_form_0_has_nothing_in_common_and_stays_as_it_was() {
        Layers layers =
                layers(
                        TOGETHER.replace("schema: 1\n", "")
                                .replaceAll("(?m)^  justice_together:\\n(    .*\\n)+", ""),
                        OLDER);
        assertThat(layers.merged().value("demand").orElseThrow().toString())
                .doesNotContain("justice_together");
        assertThat(number(layers, "dto.change_per_year")).isEqualTo(-0.03);
        assertThat(number(layers, "remand.walk.yearly_sd")).isEqualTo(0.1);
        assertThat(layers.notes()).isEmpty();
    }

    @Test
    void what_is_no_number_stays_to_be_complained_about() {
        Layers layers = layers(TOGETHER, OLDER.replace("-0.03", "falling"));
        Node node =
                Branch.of("demand.dto.change_per_year").in(layers.merged()).orElseThrow().value();
        assertThat(((Scalar) node).text()).isEqualTo("falling");
    }
}
