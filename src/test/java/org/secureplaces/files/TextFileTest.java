package org.secureplaces.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    private final Path folder;
    private final Path file;
    private final Problems problems = new Problems();

    TextFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("a.yaml");
    }

    @Test
    void a_byte_order_mark_is_left_out() throws IOException {
        Files.writeString(file, "\uFEFFname: Zoë");
        assertThat(TextFile.read(file, "a.yaml", problems)).contains("name: Zoë");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void bytes_that_are_not_UTF_8_are_pointed_at() throws IOException {
        byte[] bytes = "name: x\nhome: Zoë?".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        Files.write(file, bytes);
        assertThat(complaints(file))
                .containsExactly("a.yaml:2:10: is not UTF-8 text: save the file as UTF-8");
    }

    @Test
    void a_letter_cut_off_at_the_end_is_not_UTF_8() throws IOException {
        Files.write(file, new byte[] {'a', (byte) 0xC3});
        assertThat(complaints(file))
                .containsExactly("a.yaml:1:2: is not UTF-8 text: save the file as UTF-8");
    }

    @Test
    void a_file_that_is_not_there_cannot_be_read() {
        assertThat(complaints(file)).containsExactly("a.yaml: no such file");
    }

    @Test
    void a_folder_cannot_be_read() {
        assertThat(complaints(folder)).containsExactly("a.yaml: is a folder, not a file");
    }

    @Test
    void a_file_of_more_than_5_MB_cannot_be_read() throws IOException {
        Files.write(file, new byte[5 * 1024 * 1024 + 1]);
        assertThat(complaints(file)).containsExactly("a.yaml: is larger than 5 MB");
    }

    private List<String> complaints(Path path) {
        assertThat(TextFile.read(path, "a.yaml", problems)).isEmpty();
        return problems.all().stream().map(Problem::toString).toList();
    }
}
