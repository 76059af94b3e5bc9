package org.secureplaces.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Node;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;
import org.secureplaces.files.yaml.YamlReader;

/** Every number of the baseline says where it comes from, and reading fails if one does not. */
class BaselineEvidenceTest {

    private static final Register REGISTER = Register.shipped();
    private static final ScenarioReader READER = new ScenarioReader(REGISTER);
    private static final String FILE = "baseline.yaml";
    private static final String TEXT = text();
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";

    /** The form of the file and how long to look ahead: the author's choices, and no figures. */
    private static final List<String> CHOICES = List.of("schema", "years");

    /** A number, its path, and the groups of keys around it from the inside. */
    private record Leaf(String path, Scalar number, List<Mapping> around) {
        Optional<Mapping> group() {
            return around.stream()
                    .filter(group -> has(group, "source") || has(group, "assumed"))
                    .findFirst();
        }

        boolean isParameter() {
            return has(around.get(0), "value");
        }

        @Override
        public String toString() {
            return path;
        }
    }

    @Test
    void the_baseline_has_the_numbers_that_this_test_is_about() {
        assertThat(leaves()).hasSizeGreaterThan(400);
        assertThat(parameters()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void every_number_has_a_source_of_the_register_or_is_assumed_for_a_reason(Leaf leaf) {
        Mapping group = leaf.group().orElseThrow(() -> new AssertionError(leaf + " has neither"));
        if (has(group, "assumed")) {
            assertThat(word(group, "assumed").length()).isGreaterThan(4);
            assertThat(has(group, "source")).isFalse();
        } else {
            assertThat(List.of(word(group, "source").split("; "))).allMatch(REGISTER::knows);
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void an_assumed_number_has_a_range(Leaf leaf) {
        Mapping group = leaf.around().get(0);
        if (has(group, "assumed")) {
            assertThat(number(group, "low")).isLessThanOrEqualTo(number(group, "value"));
            assertThat(number(group, "high")).isGreaterThanOrEqualTo(number(group, "value"));
        }
    }

    @ParameterizedTest
    @MethodSource("parametersOfTheirOwn")
    void a_parameter_laid_bare_is_an_error_where_it_stands(Leaf leaf) {
        Position at = leaf.around().get(0).at();
        String bare = leaf.number().text();
        assertThat(problems(replaced(at, bare)))
                .contains(
                        new Problem(
                                at,
                                leaf.path().replaceFirst("\\.value$", "")
                                        + " must say where it comes from, was the bare number "
                                        + bare
                                        + ", expected {value: "
                                        + bare
                                        + ", source: ID} or {value: "
                                        + bare
                                        + ", low: LOWEST, high: HIGHEST, assumed: \"reason\"}"));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void a_parameter_without_its_range_or_its_source_is_an_error_where_it_stands(Leaf leaf) {
        Mapping group = leaf.around().get(0);
        String path = leaf.path().replaceFirst("\\.value$", "");
        String value = word(group, "value");
        if (has(group, "assumed")) {
            String unranged = "{value: " + value + ", assumed: \"reason\"}";
            assertThat(problems(replaced(group.at(), unranged)))
                    .contains(
                            new Problem(
                                    group.at(),
                                    path + " is assumed, so it must have a range: low is missing"));
        }
        assertThat(problems(replaced(group.at(), "{value: " + value + "}")))
                .contains(
                        new Problem(
                                group.at(),
                                path + " must say either source or assumed, says neither"));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void a_group_without_its_source_is_an_error_where_it_stands(Mapping group) {
        String key = has(group, "source") ? "source" : "assumed";
        Position at = group.entry(key).orElseThrow().at();
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        String line = lines.get(at.line() - 1);
        int start = at.column() - 1;
        lines.set(at.line() - 1, line.substring(0, start) + "sauce" + line.substring(start + 6));
        assertThat(problems(String.join("\n", lines)))
                .anyMatch(
                        problem ->
                                problem.at().equals(group.at())
                                        && problem.message().contains("says neither"));
    }

    @Test
    void an_id_that_is_not_in_the_register_is_an_error_where_it_stands() {
        assertThat(problems(TEXT.replace("source: W200}", "source: W999}")))
                .containsExactly(
                        new Problem(
                                positionOf("source: W200}", 8),
                                "start.children.welfare.source names the source 'W999', which is not in the"
                                        + " evidence"));
    }

    private static Position positionOf(String words, int further) {
        String before = TEXT.substring(0, TEXT.indexOf(words));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Position(FILE, line, before.length() - before.lastIndexOf('\n') + further);
    }

    private static List<Problem> problems(String text) {
        Problems problems = new Problems();
        Extends.of(List.of(new Source(FILE, text)), problems)
                .ifPresent(layers -> READER.read(layers, List.of(), problems));
        return problems.all();
    }

    /** The text with one group in braces replaced. */
    private static String replaced(Position at, String by) {
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        String line = lines.get(at.line() - 1);
        int start = at.column() - 1;
        lines.set(
                at.line() - 1,
                line.substring(0, start) + by + line.substring(closing(line, start) + 1));
        return String.join("\n", lines);
    }

    private static int closing(String line, int opening) {
        boolean quoted = false;
        int end = opening;
        while (quoted || line.charAt(end) != '}') {
            quoted ^= line.charAt(end) == '"';
            end++;
        }
        return end;
    }

    private static Stream<Leaf> parameters() {
        return leaves().filter(leaf -> leaf.isParameter() && leaf.path().endsWith(".value"));
    }

    /** A plain size of a home, or share of a region, has the source of what it stands among. */
    private static Stream<Leaf> parametersOfTheirOwn() {
        return parameters()
                .filter(leaf -> !leaf.path().startsWith("estate.homes["))
                .filter(leaf -> !leaf.path().contains(".regions.shares."));
    }

    private static Stream<Mapping> groups() {
        return leaves().flatMap(leaf -> leaf.group().stream()).distinct();
    }

    private static Stream<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        Mapping top = YamlReader.read(FILE, TEXT, new Problems()).orElseThrow();
        collect(top, "", List.of(), leaves);
        return leaves.stream().filter(leaf -> !CHOICES.contains(leaf.path()));
    }

    private static void collect(Node node, String path, List<Mapping> around, List<Leaf> leaves) {
        if (node instanceof Mapping mapping) {
            List<Mapping> inside = new ArrayList<>(List.of(mapping));
            inside.addAll(around);
            for (Node.Entry entry : mapping.entries()) {
                String key = path.isEmpty() ? entry.key() : path + "." + entry.key();
                collect(entry.value(), key, inside, leaves);
            }
        } else if (node instanceof Sequence list) {
            for (int item = 0; item < list.items().size(); item++) {
                collect(list.items().get(item), path + "[" + (item + 1) + "]", around, leaves);
            }
        } else if (node instanceof Scalar scalar
                && scalar.plain()
                && scalar.text().matches(NUMBER)) {
            leaves.add(new Leaf(path, scalar, around));
        }
    }

    private static boolean has(Mapping group, String key) {
        return group.entry(key).isPresent();
    }

    private static String word(Mapping group, String key) {
        return ((Scalar) group.value(key).orElseThrow()).text();
    }

    private static double number(Mapping group, String key) {
        return Double.parseDouble(word(group, key));
    }

    private static String text() {
        try {
            return Files.readString(Path.of("scenarios", FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
