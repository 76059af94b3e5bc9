package org.secureplaces.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Layers.Layer;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;

class ExtendsTest {

    private static final String SHIPPED_TEXT = "places: 24\nshipped: true\n";

    private final Path folder;
    private final Problems problems = new Problems();
    private final Shipped shipped =
            name -> name.equals("baseline.yaml") ? Optional.of(SHIPPED_TEXT) : Optional.empty();

    ExtendsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_file_lies_over_the_file_it_extends() {
        write("baseline.yaml", "name: base\nplaces: 24\nyears: 10\n");
        Path file = write("more/one.yaml", "extends: ../baseline.yaml\nname: one\nplaces: 8\n");
        Mapping merged = resolve(file).merged();
        assertThat(merged.entries())
                .extracting(Node.Entry::key)
                .containsExactly("name", "places", "years");
        assertThat(merged.value("places"))
                .contains(new Scalar(new Position(file.toString(), 3, 9), "8", true));
        assertThat(merged.value("years"))
                .contains(new Scalar(at("baseline.yaml", 3, 8), "10", true));
    }

    @Test
    void layers_come_base_first_with_their_texts() {
        write("baseline.yaml", "a: 1\n");
        write("two.yaml", "extends: baseline.yaml\nb: 2\n");
        Path file = write("three.yaml", "extends: two.yaml\nc: 3\n");
        assertThat(resolve(file).baseFirst())
                .extracting(Layer::source)
                .containsExactly(
                        new Source(name("baseline.yaml"), "a: 1\n"),
                        new Source(name("two.yaml"), "extends: baseline.yaml\nb: 2\n"),
                        new Source(name("three.yaml"), "extends: two.yaml\nc: 3\n"));
    }

    @Test
    void stored_layers_give_the_same_tree_without_any_file() {
        write("baseline.yaml", "a: {x: 1, y: 2}\n");
        Path file = write("two.yaml", "extends: baseline.yaml\na: {y: 3}\n");
        Layers layers = resolve(file);
        List<Source> sources = layers.baseFirst().stream().map(Layer::source).toList();
        assertThat(Extends.of(sources, problems)).contains(layers);
    }

    @Test
    void the_shipped_baseline_is_extended_where_no_folder_above_holds_one() {
        Path file = write("alone.yaml", "extends: baseline.yaml\nplaces: 8\n");
        Layers layers = resolve(file);
        assertThat(layers.baseFirst().get(0).source())
                .isEqualTo(new Source("shipped/baseline.yaml", SHIPPED_TEXT));
        assertThat(text(layers.merged(), "places")).isEqualTo("8");
        assertThat(text(layers.merged(), "shipped")).isEqualTo("true");
    }

    @Test
    void the_shipped_baseline_may_be_extended_through_a_neighbour() {
        write("one.yaml", "extends: baseline.yaml\nplaces: 8\n");
        Path file = write("two.yaml", "extends: one.yaml\nyears: 5\n");
        assertThat(resolve(file).baseFirst()).hasSize(3);
    }

    @Test
    void groups_merge_key_by_key_and_lists_are_replaced() {
        Mapping merged = merge("a: {x: 1, y: {z: 2}}\nlist: [1, 2]", "a: {y: {w: 3}}\nlist: [3]");
        Mapping a = (Mapping) merged.value("a").orElseThrow();
        assertThat(text(a, "x")).isEqualTo("1");
        assertThat(((Mapping) a.value("y").orElseThrow()).entries()).hasSize(2);
        assertThat(((Sequence) merged.value("list").orElseThrow()).items()).hasSize(1);
    }

    @Test
    void the_changes_of_both_files_apply_base_first() {
        Mapping merged = merge("changes: [first]", "changes: [second, third]");
        assertThat(((Sequence) merged.value("changes").orElseThrow()).items())
                .extracting(item -> ((Scalar) item).text() + " of " + item.at().file())
                .containsExactly("first of base.yaml", "second of over.yaml", "third of over.yaml");
    }

    @Test
    void changes_below_the_top_are_a_list_like_any_other() {
        Mapping merged = merge("a: {changes: [first]}", "a: {changes: [second]}");
        Mapping a = (Mapping) merged.value("a").orElseThrow();
        assertThat(((Sequence) a.value("changes").orElseThrow()).items()).hasSize(1);
    }

    @Test
    void a_number_in_place_of_a_parameter_leaves_no_range_behind() {
        Mapping merged = merge("rate: {value: 1, low: 0, high: 2}", "rate: 3");
        assertThat(text(merged, "rate")).isEqualTo("3");
    }

    @Test
    void a_parameter_is_replaced_whole() {
        Mapping merged =
                merge("rate: {value: 1, low: 0, high: 2}", "rate: {value: 3, assumed: reason}");
        assertThat(((Mapping) merged.value("rate").orElseThrow()).entries())
                .extracting(Node.Entry::key)
                .containsExactly("value", "assumed");
    }

    @Test
    void a_range_cannot_be_changed_apart_from_its_value() {
        Mapping merged = merge("rate: {value: 1, low: 0, high: 2}", "rate: {low: 1}");
        assertThat(((Mapping) merged.value("rate").orElseThrow()).entries()).hasSize(1);
    }

    @Test
    void a_circle_is_refused() {
        write("baseline.yaml", "a: 1");
        write("one.yaml", "extends: two.yaml\n");
        Path file = write("two.yaml", "name: x\nextends: one.yaml\n");
        assertThat(complaints(file))
                .containsExactly(
                        name("one.yaml")
                                + ":1:10: extends goes in a circle: "
                                + name("two.yaml")
                                + " -> "
                                + name("one.yaml")
                                + " -> "
                                + name("two.yaml"));
    }

    @Test
    void a_file_cannot_extend_itself() {
        Path file = write("baseline.yaml", "extends: baseline.yaml\n");
        assertThat(complaints(file))
                .containsExactly(file + ":1:10: extends goes in a circle: " + file + " -> " + file);
    }

    @Test
    void a_file_above_the_baseline_is_outside() {
        write("other.yaml", "a: 1");
        write("tree/baseline.yaml", "a: 1");
        Path file = write("tree/one.yaml", "extends: ../other.yaml");
        assertThat(complaints(file))
                .containsExactly(
                        file
                                + ":1:10: extends must stay within the folder that holds baseline.yaml,"
                                + " was '../other.yaml'");
    }

    @Test
    void without_a_baseline_a_file_may_not_climb() {
        write("other.yaml", "a: 1");
        Path file = write("tree/one.yaml", "extends: ../other.yaml");
        assertThat(complaints(file))
                .containsExactly(
                        file
                                + ":1:10: extends must stay within the folder of one.yaml,"
                                + " was '../other.yaml'");
    }

    @Test
    void an_absolute_name_is_refused() {
        Path base = write("baseline.yaml", "a: 1");
        Path file = write("one.yaml", "extends: " + base.toAbsolutePath());
        assertThat(complaints(file)).singleElement().asString().contains("must stay within");
    }

    @Test
    void a_symbolic_link_does_not_lead_outside() throws IOException {
        Path secret = write("secret.yaml", "a: 1");
        write("tree/baseline.yaml", "a: 1");
        Path file = write("tree/one.yaml", "extends: link.yaml");
        Files.createSymbolicLink(folder.resolve("tree/link.yaml"), secret.toAbsolutePath());
        assertThat(complaints(file)).singleElement().asString().contains("must stay within");
    }

    @Test
    void a_linked_folder_does_not_lead_outside() throws IOException {
        write("outside/a.yaml", "a: 1");
        write("tree/baseline.yaml", "a: 1");
        Path file = write("tree/one.yaml", "extends: link/a.yaml");
        Files.createSymbolicLink(
                folder.resolve("tree/link"), folder.resolve("outside").toAbsolutePath());
        assertThat(complaints(file)).singleElement().asString().contains("must stay within");
    }

    @Test
    void a_missing_file_is_pointed_at_with_what_may_be_meant() {
        write("baseline.yaml", "a: 1");
        Path file = write("more/one.yaml", "extends: baseline.yaml");
        assertThat(complaints(file))
                .containsExactly(
                        file
                                + ":1:10: extends names 'baseline.yaml', but there is no such file,"
                                + " did you mean '../baseline.yaml'? (expected ../baseline.yaml)");
    }

    @Test
    void a_list_of_files_cannot_be_extended() {
        Path file = write("one.yaml", "extends: [baseline.yaml]");
        assertThat(complaints(file))
                .containsExactly(file + ":1:10: extends must be text, was a list");
    }

    @Test
    void a_name_that_no_file_can_have_is_refused() {
        Path file = write("one.yaml", "extends: \"a\\0b\"");
        assertThat(complaints(file))
                .containsExactly(file + ":1:10: extends must be the name of a file, was 'a b'");
    }

    @Test
    void mistakes_of_the_extended_file_are_reported_there() {
        Path base = write("baseline.yaml", "a: 1\na: 2\n  b: 3");
        Path file = write("one.yaml", "extends: baseline.yaml\na: 1\na: 2");
        assertThat(complaints(file))
                .containsExactly(
                        base + ":2:1: duplicate key 'a', first given on line 1",
                        base + ":3:4: is not valid YAML: mapping values are not allowed here",
                        file + ":3:1: duplicate key 'a', first given on line 2");
    }

    @Test
    void a_scenario_that_is_not_there_is_the_shipped_one_and_so_is_all_that_it_extends() {
        Map<String, String> files =
                Map.of(
                        "levers/one.yaml", "extends: ../middle.yaml\nname: one\n",
                        "middle.yaml", "extends: baseline.yaml\nname: middle\n",
                        "baseline.yaml", SHIPPED_TEXT);
        Extends reader = new Extends(insteadOfFolder(files));
        Layers layers =
                reader.resolve(Path.of("scenarios/levers/one.yaml"), problems).orElseThrow();
        assertThat(layers.baseFirst())
                .extracting(layer -> layer.source().file())
                .containsExactly(
                        "shipped/baseline.yaml", "shipped/middle.yaml", "shipped/levers/one.yaml");
        assertThat(text(layers.merged(), "name")).isEqualTo("one");
        assertThat(reader.resolve(Path.of("scenarios/none.yaml"), problems)).isEmpty();
        assertThat(reader.resolve(Path.of("levers/one.yaml"), problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "scenarios/none.yaml: no such file", "levers/one.yaml: no such file");
    }

    /** A user's own folder is never mixed with what is shipped. */
    @Test
    void no_shipped_scenario_is_taken_where_there_is_a_folder_of_scenarios() {
        assertThat(Path.of("scenarios")).isDirectory();
        Shipped all = name -> Optional.of(SHIPPED_TEXT);
        assertThat(new Extends(all).resolve(Path.of("scenarios/none.yaml"), problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("scenarios/none.yaml: no such file");
    }

    private static Shipped insteadOfFolder(Map<String, String> files) {
        return new Shipped() {
            @Override
            public Optional<String> text(String name) {
                return Optional.ofNullable(files.get(name));
            }

            @Override
            public boolean standsInForFolder() {
                return true;
            }
        };
    }

    @Test
    void a_baseline_out_of_reach_is_refused_with_the_cure() {
        Path file = write("one.yaml", "extends: ../baseline.yaml\n");
        assertThat(complaints(file))
                .containsExactly(
                        file
                                + ":1:10: extends must stay within the folder of one.yaml,"
                                + " was '../baseline.yaml'; write extends: baseline.yaml");
    }

    private Mapping merge(String base, String over) {
        List<Source> sources =
                List.of(new Source("base.yaml", base), new Source("over.yaml", over));
        return Extends.of(sources, problems).orElseThrow().merged();
    }

    private Layers resolve(Path file) {
        Optional<Layers> layers = new Extends(shipped).resolve(file, problems);
        assertThat(problems.all()).isEmpty();
        return layers.orElseThrow();
    }

    private List<String> complaints(Path file) {
        assertThat(new Extends(shipped).resolve(file, problems)).isEmpty();
        return problems.all().stream().map(Problem::toString).toList();
    }

    private Path write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Mapping mapping, String key) {
        return ((Scalar) mapping.value(key).orElseThrow()).text();
    }

    private String name(String file) {
        return folder.resolve(file).toString();
    }

    private Position at(String file, int line, int column) {
        return new Position(name(file), line, column);
    }
}
