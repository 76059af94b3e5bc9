package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.support.Shell;

/** No output holds a sentence that readers stumbled over. */
class PlainWordsTest {

    private static final List<Pattern> BANNED = banned();

    /** A cell that says no more than that; of a sentence it may be a part. */
    private static final Pattern UNKNOWN_CELL =
            Pattern.compile("(?m)(<t[dh][^>]*>|^|,)not known( to not known)?(</t[dh]>|$|,)");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    @TempDir private static Path folder = Path.of("");

    private static Path small = Path.of("");
    private static Path closed = Path.of("");
    private static Path later = Path.of("");

    @BeforeAll
    static void scenarios() throws IOException {
        small = Files.writeString(folder.resolve("small.yaml"), Shell.SMALL);
        closed = Files.writeString(folder.resolve("closed.yaml"), Shell.CLOSED);
        later = Files.writeString(folder.resolve("later.yaml"), Shell.LATER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one child in 5.0 waits longer                        | one child in five waits longer
                    it holds rank 1, rank 1 being the largest harm       | its closure does the most harm
                    home must be a known name, was Clare Lodg            | no home is called Clare Lodg
                    x is not a double                                    | x is not a number
                    nofile.yaml:1:1: cannot be read                      | nofile.yaml: no such file
                    <td>not known</td>                                   | <td>why is not known</td>
                    All together £1.2 million more is spent a year       | Costs £1.2 million more a year
                    7.8 more, cannot be told from chance                 | no clear change (7.8 more on average)
                    """)
    void a_sentence_is_told_from_its_better_version(String said, String better) {
        assertThat(found(said)).isNotEmpty();
        assertThat(found(better)).isEmpty();
    }

    @Test
    void no_template_no_page_and_no_text_of_the_program_holds_one() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String place : List.of("src/main", "src/site", "README.md", "results/README.md")) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    found(text(file)).forEach(one -> wrong.add(file + ": " + one));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_forecast_of_one_or_of_several_holds_one() throws IOException {
        assertPlain("forecast", small, "--replications", 4);
        assertPlain("forecast", small, closed, later, "--replications", 20);
    }

    @Test
    void no_answer_about_homes_and_places_holds_one() throws IOException {
        assertPlain("closures", small, "--on", "2023-10-01", "--replications", 20);
        String[] standard = {"places", "--route", "welfare", "--within", "28", "--target"};
        assertPlain(standard, "0.4", "--replications", 20, small);
        assertPlain(standard, "0.4", "--sure", "0.6", "--replications", 20, small);
        assertPlain(standard, "0.99", "--replications", 20, small);
        assertPlain(standard, "0.4", "--add", 30, "--replications", 20, small);
    }

    @Test
    void no_answer_about_inputs_holds_one() throws IOException {
        String inputs = "--inputs=estate.effective,placement.withdrawal_per_day";
        assertPlain("sensitivity", small, "--method", "morris", "--size", 3, "--replications", 2);
        assertPlain(
                "sensitivity",
                small,
                "--method",
                "sobol",
                "--size",
                4,
                "--most",
                1,
                "--replications",
                2,
                inputs);
        assertPlain("sensitivity", small, closed, "--method", "waterfall", "--replications", 4);
    }

    @Test
    void no_fit_holds_one() throws IOException {
        Path records = folder.resolve("records.csv");
        assertThat(Shell.run("fit", "--synthetic", 300, "--out", records).code()).isZero();
        assertPlain("fit", records);
    }

    @Test
    void no_complaint_holds_one() throws IOException {
        Path wrong =
                Files.writeString(
                        folder.resolve("wrong.yaml"),
                        """
                        name: Wrong
                        extends: small.yaml
                        changes:
                          - close: {home: Sout, date: 2023-10-01, residents: transfr}
                          - scale_demand: {route: criminal, factor: x, from: 2023-10-01}
                        """);
        Shell mistakes = Shell.run("validate", wrong, folder.resolve("none.yaml"));
        assertThat(mistakes.code()).isEqualTo(2);
        assertThat(mistakes.err())
                .contains(
                        "wrong.yaml:4:19: changes[1].close.home: no home is called 'Sout'; did you mean 'South'?")
                .contains("none.yaml: no such file");
        Shell usage =
                Shell.run("places", small, "--route", "welfare", "--target", "much", "--within", 3);
        assertThat(usage.err()).contains("'much' is not a number");
        assertThat(found(mistakes.err() + usage.err())).isEmpty();
    }

    private static void assertPlain(String[] first, Object... then) throws IOException {
        assertPlain(Stream.concat(Stream.of(first), Stream.of(then)).toArray());
    }

    /** Runs a command, and reads what it prints and every text that it writes. */
    private static void assertPlain(Object... words) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        Shell shell = Shell.run(Stream.concat(Stream.of(words), Stream.of("--out", out)).toArray());
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(found(shell.out() + shell.err())).isEmpty();
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(PlainWordsTest::isText).sorted().toList()) {
                found(text(file)).forEach(one -> wrong.add(file.getFileName() + ": " + one));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(html|csv|md|yaml)");
    }

    /**
     * What a file says: of a program its literals, those of one text joined, of a page no script.
     */
    private static String text(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".js") || !name.matches(".*\\.(java|html|md|csv|properties|yaml|css)")) {
            return "";
        }
        String text = Files.readString(file);
        return name.endsWith(".java")
                ? literals(text)
                : text.replaceAll("(?s)<script.*?</script>", "");
    }

    private static String literals(String program) {
        String code = program.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"\\s*\\+\\s*\"", "");
        return String.join(
                "\n", LITERAL.matcher(code).results().map(found -> found.group(1)).toList());
    }

    private static List<String> found(String text) {
        List<String> all =
                new ArrayList<>(
                        UNKNOWN_CELL.matcher(text).results().map(MatchResult::group).toList());
        String line = text.replaceAll("\\s+", " ");
        for (Pattern one : BANNED) {
            one.matcher(line).results().map(MatchResult::group).forEach(all::add);
        }
        return all;
    }

    private static List<Pattern> banned() {
        String place = "/org/secureplaces/words-banned.txt";
        try (InputStream in = PlainWordsTest.class.getResourceAsStream(place)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pattern::compile)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
