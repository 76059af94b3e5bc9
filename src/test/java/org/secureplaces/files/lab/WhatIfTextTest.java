package org.secureplaces.files.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;
import org.secureplaces.files.yaml.YamlReader;

/** Whatever somebody types, the text that is written reads back as what was typed. */
class WhatIfTextTest {

    private static final String LETTERS =
            "abcXYZ 0123456789\"'\\#:,{}[]&*!|>%@`-?~\t\u00e9\u2028\ud83d\ude00<script>\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_text_reads_back_as_it_was_typed(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            String typed = typed(random);
            String yaml =
                    WhatIfText.of(
                            "", typed, List.of(Map.of("close", Map.of("home", typed))), List.of());
            Problems problems = new Problems();
            Mapping top = YamlReader.read("typed", yaml, problems).orElseThrow();
            assertThat(problems.all()).isEmpty();
            assertThat(text(top.value("name").orElseThrow())).isEqualTo(typed);
            Mapping change =
                    (Mapping) ((Sequence) top.value("changes").orElseThrow()).items().get(0);
            Mapping keys = (Mapping) change.value("close").orElseThrow();
            assertThat(text(keys.value("home").orElseThrow())).isEqualTo(typed.strip());
        }
    }

    private static String text(Object node) {
        return ((Scalar) Objects.requireNonNull(node)).text();
    }

    private static String typed(Random random) {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        int number = 1 + random.nextInt(20);
        for (int i = 0; i < number; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
