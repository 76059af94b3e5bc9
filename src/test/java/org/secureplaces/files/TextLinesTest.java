package org.secureplaces.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    /** More than what is read at once, so that lines and letters are cut. */
    private static final int LONG = 70_000;

    private final Path folder;
    private final Path file;
    private final Problems problems = new Problems();

    TextLinesTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("a.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_as_on_any_system(String end) {
        assertThat(lines("a" + end + end + "b" + end)).containsExactly("a", "", "b");
        assertThat(lines(end + "b")).containsExactly("", "b");
        assertThat(lines("")).isEmpty();
        assertThat(lines(end)).containsExactly("");
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void no_length_of_lines_matters(String end) {
        for (int length = LONG - 9_000; length < LONG; length += 61) {
            List<String> long_lines = Collections.nCopies(3, "ë".repeat(length / 2) + "x");
            assertThat(lines(String.join(end, long_lines))).isEqualTo(long_lines);
        }
    }

    @Test
    void a_byte_order_mark_is_left_out() {
        assertThat(lines("\uFEFFa\n\uFEFFb")).containsExactly("a", "\uFEFFb");
    }

    @Test
    void bytes_that_are_not_UTF_8_are_pointed_at_and_nothing_is_made_of_the_file()
            throws IOException {
        byte[] bytes = "name\nZoë?\nx".getBytes(UTF_8);
        bytes[bytes.length - 3] = (byte) 0xE9;
        Files.write(file, bytes);
        assertThat(read()).isEmpty();
        assertThat(problems.all())
                .extracting(Object::toString)
                .containsExactly("a.csv:2:4: is not UTF-8 text: save the file as UTF-8");
    }

    @Test
    void a_file_that_is_not_there_or_a_folder_cannot_be_read() {
        assertThat(read()).isEmpty();
        assertThat(TextLines.read(folder, "b", problems, TextLines::next)).isEmpty();
        assertThat(problems.all())
                .extracting(Object::toString)
                .containsExactly("a.csv: no such file", "b: is a folder, not a file");
    }

    private List<String> lines(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read().orElseThrow();
    }

    private Optional<List<String>> read() {
        return TextLines.read(
                file,
                "a.csv",
                problems,
                lines -> {
                    List<String> read = new ArrayList<>();
                    for (var next = lines.next(); next.isPresent(); next = lines.next()) {
                        read.add(next.get());
                        assertThat(lines.number()).isEqualTo(read.size());
                    }
                    return read;
                });
    }
}
