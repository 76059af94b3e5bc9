package org.secureplaces.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text file of any size, read line by line, so that only what is kept of it needs memory: UTF-8,
 * with or without a byte order mark, lines that end as on any system.
 */
public final class TextLines {

    private static final int BUFFER = 1 << 16;

    private final String shown;
    private final Problems problems;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int filled;
    private int next;
    private int number;
    private String end = "";

    private TextLines(InputStream in, String shown, Problems problems) {
        this.in = in;
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * What is made of the lines of a file.
     *
     * @param <T> what that is
     */
    public interface Use<T> {
        /** Takes lines as long as it wants to. */
        T of(TextLines lines) throws IOException;
    }

    /**
     * Reads a file; what keeps it from being read becomes a problem, and then nothing is made of
     * it.
     *
     * @param shown the file's name in complaints, as the user gave it
     */
    public static <T> Optional<T> read(Path path, String shown, Problems problems, Use<T> use) {
        return TextFile.attempt(
                path,
                shown,
                problems,
                () -> {
                    try (InputStream in = Files.newInputStream(path)) {
                        return Optional.of(use.of(new TextLines(in, shown, problems)));
                    }
                });
    }

    /** Number of the line that was handed out last, from 1; 0 before the first. */
    public int number() {
        return number;
    }

    /** With what the line ends that was handed out last; nothing where the file ends with it. */
    public String end() {
        return end;
    }

    /**
     * The next line without its end; empty behind the last one.
     *
     * @throws IOException if it cannot be read or is not UTF-8 text, which is then a problem
     *     already
     */
    public Optional<String> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        line.reset();
        while (fill() && !isEnd(buffer[next])) {
            int start = next;
            while (next < filled && !isEnd(buffer[next])) {
                next++;
            }
            line.write(buffer, start, next - start);
        }
        end = end('\r') + end('\n');
        Position start = new Position(shown, number, 1);
        Optional<String> text = TextFile.decode(line.toByteArray(), start, problems);
        if (text.isEmpty()) {
            throw new MalformedInputException(line.size());
        }
        return number == 1 ? text.map(TextFile::withoutMark) : text;
    }

    private static boolean isEnd(byte letter) {
        return letter == '\n' || letter == '\r';
    }

    /** The text of one letter that ends a line, if it is the next. */
    private String end(char letter) throws IOException {
        if (fill() && buffer[next] == letter) {
            next++;
            return String.valueOf(letter);
        }
        return "";
    }

    /** Whether there is a next byte, which is then in the buffer. */
    private boolean fill() throws IOException {
        if (next >= filled) {
            filled = in.read(buffer);
            next = 0;
        }
        return filled > 0;
    }
}
