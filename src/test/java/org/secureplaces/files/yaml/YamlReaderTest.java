package org.secureplaces.files.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;

class YamlReaderTest {

    private static final List<String> PIECES =
            List.of(
                    "name",
                    "places",
                    "changes",
                    "close",
                    ": ",
                    ":",
                    "- ",
                    "\n",
                    "\n  ",
                    " ",
                    "{",
                    "}",
                    "[",
                    "]",
                    "'",
                    "\"",
                    "&a ",
                    "*a",
                    "!t ",
                    "<<",
                    "? ",
                    "|",
                    ">",
                    "#",
                    "%",
                    "@",
                    "---\n",
                    "...\n",
                    "12",
                    "-",
                    "\\",
                    "\u0000",
                    "\uD83D\uDE00",
                    "\uD83D",
                    "\r",
                    "\u2028");

    private final Problems problems = new Problems();

    @Test
    void every_node_and_key_knows_where_it_stands() {
        assertThat(read("places: 24 # approved\nhomes: ['A', B]"))
                .isEqualTo(
                        new Mapping(
                                at(1, 1),
                                List.of(
                                        new Entry(
                                                "places",
                                                at(1, 1),
                                                new Scalar(at(1, 9), "24", true)),
                                        new Entry(
                                                "homes",
                                                at(2, 1),
                                                new Sequence(
                                                        at(2, 8),
                                                        List.of(
                                                                new Scalar(at(2, 9), "A", false),
                                                                new Scalar(
                                                                        at(2, 14), "B", true)))))));
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_no_position() {
        assertThat(read("\uFEFFa: 1\r\nb: 2\r\n")).isEqualTo(read("a: 1\nb: 2\n"));
    }

    @Test
    void keys_keep_the_order_of_the_file() {
        assertThat(read("z: 1\na: 2\nm: 3").entries())
                .extracting(Entry::key)
                .containsExactly("z", "a", "m");
    }

    @Test
    void the_first_of_two_equal_keys_counts() {
        assertThat(YamlReader.read("a.yaml", "a: 1\na: 2", problems).orElseThrow().value("a"))
                .contains(new Scalar(at(1, 4), "1", true));
    }

    @Test
    void one_document_may_be_marked_as_such() {
        assertThat(read("---\na: 1\n...\n").entries()).hasSize(1);
    }

    @Test
    void long_texts_may_run_over_several_lines() {
        assertThat(read("a: >-\n  one\n  two\nb: |-\n  one\n  two").entries())
                .extracting(entry -> ((Scalar) entry.value()).text())
                .containsExactly("one two", "one\ntwo");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_text_is_so_odd_that_reading_fails_without_a_complaint(long seed) {
        var random = new Random(seed);
        String text =
                IntStream.range(0, random.nextInt(60))
                        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(joining());
        boolean read = MiniatureScenario.read("a.yaml", text, problems).isPresent();
        assertThat(read || !problems.isEmpty()).isTrue();
    }

    private Mapping read(String text) {
        Mapping top = YamlReader.read("a.yaml", text, problems).orElseThrow();
        assertThat(problems.all()).isEmpty();
        return top;
    }

    private static Position at(int line, int column) {
        return new Position("a.yaml", line, column);
    }
}
