package org.secureplaces.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a whole text file that a user names: UTF-8, with or without a byte order mark, at most 5
 * MB.
 */
public final class TextFile {

    private static final int LARGEST_BYTES = 5 * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /**
     * The text of a file, or a problem that says why there is none.
     *
     * @param shown the file's name in complaints, as the user gave it
     */
    public static Optional<String> read(Path path, String shown, Problems problems) {
        return read(path, shown, LARGEST_BYTES, problems);
    }

    /** The text of a file that this program may have written itself, such as a table of results. */
    public static Optional<String> readOfAnySize(Path path, String shown, Problems problems) {
        return read(path, shown, Integer.MAX_VALUE - 1, problems);
    }

    private static Optional<String> read(Path path, String shown, int largest, Problems problems) {
        return attempt(
                path,
                shown,
                problems,
                () -> {
                    try (InputStream in = Files.newInputStream(path)) {
                        byte[] bytes = in.readNBytes(largest + 1);
                        return bytes.length > largest
                                ? refuse(shown, tooLarge(largest), problems)
                                : decode(bytes, shown, problems);
                    }
                });
    }

    private static String tooLarge(int largest) {
        return "is larger than " + largest / (1024 * 1024) + " MB";
    }

    /** Something done with a file; whoever meets malformed text tells where it is. */
    interface Attempt<T> {
        /** What the file gives. */
        Optional<T> made() throws IOException;
    }

    /** What a file gives, or a problem that says why it cannot be read. */
    static <T> Optional<T> attempt(Path path, String shown, Problems problems, Attempt<T> attempt) {
        if (Files.isDirectory(path)) {
            return refuse(shown, "is a folder, not a file", problems);
        }
        try {
            return attempt.made();
        } catch (NoSuchFileException e) {
            return refuse(shown, "no such file", problems);
        } catch (AccessDeniedException e) {
            return refuse(shown, "must not be read: permission is denied", problems);
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            return refuse(shown, "reading failed: " + e.getMessage(), problems);
        }
    }

    /**
     * The text of UTF-8 bytes without its byte order mark; malformed bytes are a problem where they
     * stand.
     */
    public static Optional<String> decode(byte[] bytes, String shown, Problems problems) {
        return decode(bytes, Position.startOf(shown), problems).map(TextFile::withoutMark);
    }

    /** The same, with any mark, for bytes that begin at a place in a file. */
    static Optional<String> decode(byte[] bytes, Position start, Problems problems) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            problems.add(
                    endOf(withoutMark(read), start), "is not UTF-8 text: save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(read);
    }

    /** The text without the byte order mark that some editors put in front. */
    public static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Position endOf(String text, Position start) {
        int line = start.line() + (int) text.chars().filter(c -> c == '\n').count();
        String lastLine = text.substring(text.lastIndexOf('\n') + 1);
        return new Position(start.file(), line, lastLine.codePointCount(0, lastLine.length()) + 1);
    }

    private static <T> Optional<T> refuse(String shown, String why, Problems problems) {
        problems.add(Position.ofFile(shown), why);
        return Optional.empty();
    }
}
