package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;
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
        assertThat(code).isEqualTo(1);
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

    @Test
    void a_file_that_is_denied_is_bad_input() {
        int code =
                codeOf(new UncheckedIOException(new AccessDeniedException("results/report.html")));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo(
                        "results/report.html: must not be read or written: permission is denied");
    }

    private int codeOf(RuntimeException failure) {
        return new CommandLine(new Failing(failure))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new Failures())
                .execute();
    }
}
