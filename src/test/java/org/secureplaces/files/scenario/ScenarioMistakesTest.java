package org.secureplaces.files.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;

/** Each case of scenario-mistakes.txt: a scenario with mistakes, and all that is said about it. */
class ScenarioMistakesTest {

    private static final ScenarioReader READER = new ScenarioReader(Register.shipped());

    @TempDir private Path folder = Path.of("");

    /** The file mine.yaml, other files after lines with their names, and what is said of them. */
    private record Mistake(String name, List<String> files, String complaints) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_is_reported_where_it_stands(Mistake mistake) throws IOException {
        for (String file : mistake.files()) {
            String[] nameAndText = file.split("\n", 2);
            Files.writeString(folder.resolve(nameAndText[0]), nameAndText[1]);
        }
        Problems problems = new Problems();
        assertThat(READER.read(folder.resolve("mine.yaml"), problems)).isEmpty();
        String said = problems.all().stream().map(Problem::toString).collect(joining("\n"));
        assertThat(said.replace(folder + "/", "")).isEqualTo(mistake.complaints());
    }

    @Test
    void no_case_has_been_lost() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThan(140);
    }

    @Test
    void every_case_has_a_name_of_its_own() throws IOException {
        assertThat(mistakes().stream().map(Mistake::name)).doesNotHaveDuplicates();
    }

    static List<Mistake> mistakes() throws IOException {
        try (InputStream in =
                ScenarioMistakesTest.class.getResourceAsStream("scenario-mistakes.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^### "))
                    .skip(1)
                    .map(ScenarioMistakesTest::mistake)
                    .toList();
        }
    }

    private static Mistake mistake(String section) {
        String[] nameAndRest = section.split("\n", 2);
        String[] textAndComplaints = nameAndRest[1].split("(?m)^>>>\n", 2);
        List<String> files = List.of(("mine.yaml\n" + textAndComplaints[0]).split("(?m)^%%% "));
        return new Mistake(nameAndRest[0], files, textAndComplaints[1].strip());
    }
}
