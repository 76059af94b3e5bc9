package org.secureplaces.files.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;

/** Each case of mistakes.txt: a file with mistakes, and all that is said about it. */
class MistakesTest {

    /** A file with mistakes and the complaints expected. */
    private record Mistake(String name, String text, String complaints) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_is_reported_where_it_stands(Mistake mistake) {
        var problems = new Problems();
        MiniatureScenario.read("mine.yaml", mistake.text(), problems);
        String said = problems.all().stream().map(Problem::toString).collect(joining("\n"));
        assertThat(said).isEqualTo(mistake.complaints());
    }

    @Test
    void no_case_has_been_lost() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThan(60);
    }

    static List<Mistake> mistakes() throws IOException {
        try (InputStream in = MistakesTest.class.getResourceAsStream("mistakes.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^### ")).skip(1).map(MistakesTest::mistake).toList();
        }
    }

    private static Mistake mistake(String section) {
        String[] nameAndRest = section.split("\n", 2);
        String[] textAndComplaints = nameAndRest[1].split("(?m)^>>>\n", 2);
        return new Mistake(nameAndRest[0], textAndComplaints[0], textAndComplaints[1].strip());
    }
}
