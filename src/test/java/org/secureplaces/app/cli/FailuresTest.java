package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {

    private final StringWriter err = new StringWriter();

    @Command
    private static final class Failing implements Runnable {
        private final RuntimeException failure;

        Failing(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public void run() {
            throw failure;
        }
    }

    @Test
    void want_of_memory_says_how_to_give_more_and_is_no_error_of_the_program() {
        int code = codeOf(new IllegalStateException(new OutOfMemoryError("Java heap space")));
        assertThat(code).isEqualTo(4);
        assertThat(err.toString())
                .contains("MB of memory are not enough for this: give Java more", "-Xmx4g")
                .doesNotContain("an error of the program");
    }

    @Test
    void anything_else_is_an_error_of_the_program_with_its_details_in_a_file() {
        int code = codeOf(new IllegalStateException("no such thing"));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("an error of the program: no such thing (details in ");
    }

    @ParameterizedTest
    @MethodSource("failures_of_the_machine")
    void what_the_machine_would_not_do_names_the_place_and_the_cure(Throwable why, String words) {
        int code = codeOf(new IllegalStateException(why));
        assertThat(code).isEqualTo(4);
        assertThat(err.toString()).startsWith("secureplaces: " + words);
        assertThat(err.toString()).doesNotContain("an error of the program");
    }

    static Stream<Arguments> failures_of_the_machine() {
        String gone = "out/a.csv is gone: the folder was taken away while this ran";
        String room = " cannot be written: there is no room left on the disk; make room; what was";
        return Stream.of(
                arguments(
                        new AccessDeniedException("a.csv"),
                        "a.csv cannot be read or written: perm"),
                arguments(new NoSuchFileException("out/a.csv"), gone),
                arguments(
                        new FileSystemException("a.csv", null, "No space left on device"),
                        "a.csv" + room),
                arguments(new IOException("No space left on device"), "a file of this run" + room),
                arguments(
                        new UncheckedIOException(new IOException("IO Error: x")),
                        "a file of this run cannot be read or written: IO Error: x"));
    }

    @Test
    void a_mistake_of_our_own_in_the_database_is_an_error_of_the_program() {
        int code = codeOf(new IllegalStateException(new SQLException("Parser Error: syntax")));
        assertThat(code).isEqualTo(1);
    }

    private int codeOf(RuntimeException failure) {
        return new CommandLine(new Failing(failure))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new Failures())
                .execute();
    }
}
