package org.secureplaces.theory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * The table {@code target/theory.csv} (and {@code theory-2.csv}) that a run of the tests leaves:
 * what theory says, what the engine says and how sure that is, for a reader who does not take a
 * green tick for an answer.
 */
final class TheoryTable {

    /** Tests run in two processes: the second has a file of its own. */
    private static final Path FILE =
            Path.of(
                    "target",
                    Integer.getInteger("surefire.forkNumber", 1) > 1
                            ? "theory-2.csv"
                            : "theory.csv");

    static {
        write("test,what,theory,estimate,interval_half_width,replications\n");
    }

    private TheoryTable() {}

    static void add(String what, double theory, double estimate, double halfWidth, int count) {
        String numbers =
                String.format(Locale.ROOT, "%.6g,%.6g,%.3g,%d", theory, estimate, halfWidth, count);
        append(test() + ",\"" + what + "\"," + numbers + "\n");
    }

    /** The test method that asks. */
    private static String test() {
        return StackWalker.getInstance()
                .walk(
                        frames ->
                                frames.filter(frame -> frame.getClassName().endsWith("Test"))
                                        .reduce((inner, outer) -> outer)
                                        .map(TheoryTable::name)
                                        .orElse(""));
    }

    private static String name(StackWalker.StackFrame frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }

    private static void write(String text) {
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void append(String line) {
        try {
            Files.writeString(FILE, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
