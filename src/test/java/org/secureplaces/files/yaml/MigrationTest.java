package org.secureplaces.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.files.Note;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Step.Added;
import org.secureplaces.files.yaml.Step.Moved;
import org.secureplaces.files.yaml.Step.Successor;

/** Older forms of files, read as what they are today. */
class MigrationTest {

    /** A whole rate that became what it is beyond a common one. */
    private static Node beyondCommon(Node old, Optional<Mapping> base) {
        double common =
                base.flatMap(top -> Branch.of("common.rate").in(top))
                        .map(entry -> Double.parseDouble(((Scalar) entry.value()).text()))
                        .orElse(0.0);
        double own = Double.parseDouble(((Scalar) old).text()) - common;
        return new Scalar(old.at(), Double.toString(own), true);
    }

    private static final List<Step> STEPS =
            List.of(
                    new Moved(
                            2,
                            "homes.spread",
                            List.of(Successor.same("homes.size.spread")),
                            "",
                            "is now homes.size.spread"),
                    new Moved(
                            1,
                            "homes.sd",
                            List.of(Successor.same("homes.spread"), Successor.same("homes.year")),
                            "",
                            "is now homes.spread and homes.year"),
                    new Moved(1, "colour", List.of(), "", "is no longer read"),
                    new Moved(
                            1,
                            "own.rate",
                            List.of(new Successor("own.rate", MigrationTest::beyondCommon)),
                            "common",
                            "was the whole rate: it is read as what it is beyond common.rate"),
                    new Added(
                            1,
                            "common",
                            "own",
                            "{rate: 0, many: [1, 2]}",
                            "was not known then: read as 0"));

    private static final Migration MIGRATION = new Migration(2, STEPS);

    @TempDir private Path folder = Path.of("");

    private final Problems problems = new Problems();

    private Optional<Layers> layers(String base, String own) throws IOException {
        Files.writeString(folder.resolve("baseline.yaml"), base);
        Path file = Files.writeString(folder.resolve("own.yaml"), own);
        return new Extends(name -> Optional.empty(), MIGRATION).resolve(file, problems);
    }

    private Optional<Layers> layers(String own) throws IOException {
        return layers("schema: 2\nname: Base\n", own);
    }

    private static String text(Layers layers, String path) {
        return ((Scalar) Branch.of(path).in(layers.merged()).orElseThrow().value()).text();
    }

    private static List<String> notes(Layers layers) {
        return layers.notes().stream().map(MigrationTest::said).toList();
    }

    private static String said(Note note) {
        return note.toString().substring(note.toString().lastIndexOf('/') + 1);
    }

    private List<String> complaints() {
        return problems.all().stream().map(Problem::toString).map(MigrationTest::ending).toList();
    }

    private static String ending(String text) {
        return text.substring(text.lastIndexOf("/own.yaml") + 1);
    }

    @Test
    void an_old_key_is_read_as_the_new_ones_where_it_stands_and_that_is_noted() throws IOException {
        Layers layers =
                layers("extends: baseline.yaml\nhomes:\n  rate: 3\n  sd: 0.2\ncolour: red\n")
                        .orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(text(layers, "homes.size.spread")).isEqualTo("0.2");
        assertThat(text(layers, "homes.year")).isEqualTo("0.2");
        assertThat(text(layers, "homes.rate")).isEqualTo("3");
        assertThat(Branch.of("homes.sd").in(layers.merged())).isEmpty();
        assertThat(Branch.of("colour").in(layers.merged())).isEmpty();
        assertThat(notes(layers))
                .containsExactlyInAnyOrder(
                        "own.yaml:4: homes.sd is now homes.spread and homes.year",
                        "own.yaml:5: colour is no longer read",
                        "own.yaml:4: homes.spread is now homes.size.spread");
        assertThat(Branch.of("homes.size.spread").in(layers.merged()).orElseThrow().at())
                .extracting(at -> at.line() + ":" + at.column())
                .isEqualTo("4:3");
    }

    @Test
    void a_later_complaint_points_at_the_line_of_the_user() throws IOException {
        Layers layers = layers("extends: baseline.yaml\nhomes: {sd: wide}\n").orElseThrow();
        Fields top = Fields.of(layers.merged(), problems);
        Fields homes = top.required("homes").fields();
        homes.required("size").fields().required("spread").number(Range.SHARE);
        assertThat(complaints())
                .containsExactly("own.yaml:2:13: homes.size.spread must be a number, was 'wide'");
    }

    @Test
    void a_key_that_means_something_else_is_read_with_what_the_file_builds_on() throws IOException {
        String base = "schema: 2\nname: Base\ncommon: {rate: -0.5}\nown: {rate: 0}\n";
        Layers older = layers(base, "extends: baseline.yaml\nown: {rate: -0.75}\n").orElseThrow();
        assertThat(text(older, "own.rate")).isEqualTo("-0.25");
        assertThat(notes(older)).hasSize(1);
        Layers today =
                layers(base, "schema: 1\nextends: baseline.yaml\nown: {rate: -0.75}\n")
                        .orElseThrow();
        assertThat(text(today, "own.rate")).isEqualTo("-0.75");
        assertThat(today.notes()).isEmpty();
    }

    @Test
    void a_file_that_states_a_key_of_the_new_form_means_the_new_form() throws IOException {
        Layers layers =
                layers("extends: baseline.yaml\ncommon: {rate: -0.5}\nown: {rate: -0.75}\n")
                        .orElseThrow();
        assertThat(text(layers, "own.rate")).isEqualTo("-0.75");
        assertThat(layers.notes()).isEmpty();
    }

    @Test
    void what_a_whole_file_has_not_is_added_and_what_extends_another_has_it_from_there()
            throws IOException {
        Layers whole = layers("name: Whole\nown: {rate: -0.75}\n").orElseThrow();
        assertThat(text(whole, "common.rate")).isEqualTo("0");
        assertThat(text(whole, "own.rate")).isEqualTo("-0.75");
        assertThat(notes(whole)).contains("own.yaml:2: common was not known then: read as 0");
        Layers extending = layers("extends: baseline.yaml\nown: {rate: -0.75}\n").orElseThrow();
        assertThat(extending.merged().entry("common")).isEmpty();
    }

    @Test
    void each_file_is_of_its_own_form() throws IOException {
        Layers layers =
                layers("name: Old\nhomes: {sd: 0.1}\n", "schema: 2\nextends: baseline.yaml\n")
                        .orElseThrow();
        assertThat(text(layers, "homes.size.spread")).isEqualTo("0.1");
        assertThat(notes(layers)).allMatch(note -> note.startsWith("baseline.yaml:2: "));
        assertThat(layers.merged().entry("schema")).isEmpty();
        Layers between =
                layers("schema: 1\nextends: baseline.yaml\nhomes: {spread: 1}\n").orElseThrow();
        assertThat(notes(between))
                .containsExactly("own.yaml:3: homes.spread is now homes.size.spread");
    }

    @Test
    void an_old_key_in_a_file_of_the_new_form_is_unknown() throws IOException {
        Layers layers =
                layers("schema: 2\nextends: baseline.yaml\nhomes: {sd: 0.1}\ncolour: red\n")
                        .orElseThrow();
        Fields top = Fields.of(layers.merged(), problems);
        top.optional("name");
        top.finish();
        assertThat(complaints())
                .containsExactly(
                        "own.yaml:3:9: unknown key 'sd' in homes, did you mean 'homes.spread'?",
                        "own.yaml:4:1: unknown key 'colour'");
    }

    @Test
    void a_file_that_states_both_forms_of_a_key_is_refused() throws IOException {
        layers("extends: baseline.yaml\nhomes: {sd: 0.1, year: 0.2}\n");
        assertThat(complaints())
                .containsExactly(
                        "own.yaml:2:9: homes.sd is the older form of homes.year, which the file"
                                + " states too: leave one of them out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3     | , was 3: the file is of a later form than this version of the program reads
                    1.5   | , was '1.5'
                    -1    | , was '-1'
                    '"1"' | , was the quoted text '1'
                    [1]   | , was a list
                    """)
    void a_form_that_is_not_known_is_refused(String form, String found) throws IOException {
        assertThat(layers("name: Own\nextends: baseline.yaml\nschema: " + form + "\n")).isEmpty();
        assertThat(complaints())
                .containsExactly("own.yaml:3:9: schema must be a whole number from 0 to 2" + found);
    }

    @Test
    void a_file_may_say_that_it_is_of_the_first_form() throws IOException {
        Layers layers = layers("schema: 0\nextends: baseline.yaml\ncolour: red\n").orElseThrow();
        assertThat(notes(layers)).containsExactly("own.yaml:3: colour is no longer read");
    }
}
