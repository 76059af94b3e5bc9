package org.secureplaces.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;

class TableTest {

    private static final List<String> PIECES =
            List.of(",", "\"", "\n", "\r\n", "'", ";", " ", "a", "Zoë", "😀", "\"\"", "#", "=");

    /** A row with a text before, between and after numbers. */
    private record Note(String first, double number, String middle, int count, String last) {}

    private static final Table<Note> NOTES =
            new Table<>(
                    "notes.csv",
                    List.of(
                            Column.text("first", Note::first),
                            Column.number("number", Note::number),
                            Column.text("middle", Note::middle),
                            Column.integer("count", Note::count),
                            Column.text("last", Note::last)),
                    row ->
                            new Note(
                                    row.text("first"),
                                    row.number("number"),
                                    row.text("middle"),
                                    row.integer("count"),
                                    row.text("last")));

    private final Path folder;
    private final Problems problems = new Problems();

    TableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_written_is_read(long seed) {
        var random = new Random(seed);
        List<Note> notes = IntStream.range(0, 20).mapToObj(i -> anyNote(random)).toList();
        NOTES.write(folder, notes);
        assertThat(NOTES.read(folder, problems)).isEqualTo(notes);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_number_read_is_written_as_it_was(long seed) throws IOException {
        var random = new Random(seed);
        double number = random.nextGaussian() * StrictMath.pow(10, random.nextInt(40) - 20);
        NOTES.write(folder, List.of(new Note("", number, "", 0, "")));
        String written = Files.readString(folder.resolve("notes.csv"));
        NOTES.write(folder, NOTES.read(folder, problems));
        assertThat(folder.resolve("notes.csv")).hasContent(written);
    }

    /** So that a report made from these rows is the one that is made from the file. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_rounded_row_is_the_row_that_is_read(long seed) {
        var random = new Random(seed);
        List<Note> notes =
                IntStream.range(0, 20)
                        .mapToObj(i -> new Note(anyText(random), anyNumber(random), "", i, "x"))
                        .toList();
        NOTES.write(folder, notes);
        assertThat(NOTES.rounded(notes)).isEqualTo(NOTES.read(folder, problems));
        assertThat(NOTES.rounded(NOTES.rounded(notes))).isEqualTo(NOTES.rounded(notes));
    }

    @Test
    void a_rounded_number_has_six_digits_and_none_stays_none() {
        List<Double> rounded =
                NOTES
                        .rounded(
                                List.of(
                                        new Note("", 2 / 3.0, "", 0, ""),
                                        new Note("", -1_234_567.8, "", 0, ""),
                                        new Note("", Double.NaN, "", 0, ""),
                                        new Note("", Double.POSITIVE_INFINITY, "", 0, "")))
                        .stream()
                        .map(Note::number)
                        .toList();
        assertThat(rounded)
                .containsExactly(0.666667, -1_234_570.0, Double.NaN, Double.POSITIVE_INFINITY);
    }

    @Test
    void a_quote_within_a_cell_ends_the_reading() throws IOException {
        assertThat(complaints("a,1,b,2,c\na,1,b \"x\",2,c\n"))
                .containsExactly(
                        "3:7: a quotation mark stands within a cell, expected quotes around it all");
    }

    @Test
    void a_quote_that_is_never_closed_is_pointed_at_where_it_opens() throws IOException {
        assertThat(complaints("a,1,b,2,\"c\n\nd"))
                .containsExactly("2:9: a quotation mark opens here and is never closed");
    }

    @Test
    void text_after_a_quoted_cell_is_refused() throws IOException {
        assertThat(complaints("\"a\"b,1,b,2,c\n"))
                .containsExactly(
                        "2:4: text follows a quoted cell, expected a comma or the end of the line");
    }

    @Test
    void lines_are_counted_across_quoted_line_ends() throws IOException {
        assertThat(complaints("\"a\nb\",1,b,2,c\na,1,b,two,c\n"))
                .containsExactly("4:7: count must be a whole number, was 'two'");
    }

    @Test
    void the_last_line_may_lack_its_end_and_lines_may_end_as_on_Windows() throws IOException {
        Files.writeString(
                folder.resolve("notes.csv"),
                "first,number,middle,count,last\r\na,1,b,2,c\r\n,,,3,");
        assertThat(NOTES.read(folder, problems))
                .containsExactly(
                        new Note("a", 1, "b", 2, "c"), new Note("", Double.NaN, "", 3, ""));
    }

    private List<String> complaints(String rows) throws IOException {
        Path file = folder.resolve("notes.csv");
        Files.writeString(file, "first,number,middle,count,last\n" + rows);
        NOTES.read(folder, problems);
        return problems.all().stream()
                .map(Problem::toString)
                .map(line -> line.substring(file.toString().length() + 1))
                .toList();
    }

    private static Note anyNote(Random random) {
        double number = (random.nextInt(2_000_000) - 1_000_000) / 1024.0;
        double sixDigits = Double.parseDouble(Decimal.written(number));
        return new Note(
                anyText(random),
                random.nextInt(10) == 0 ? Double.NaN : sixDigits,
                anyText(random),
                random.nextInt(),
                anyText(random));
    }

    private static double anyNumber(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Double.NaN;
            case 1 -> Double.NEGATIVE_INFINITY;
            case 2 -> random.nextInt(1000);
            default -> random.nextGaussian() * StrictMath.pow(10, random.nextInt(40) - 20);
        };
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
