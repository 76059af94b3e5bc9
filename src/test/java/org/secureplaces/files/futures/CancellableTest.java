package org.secureplaces.files.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that take seconds and end when they are to. */
class CancellableTest {

    /** Longer than anybody would wait. */
    private static final String ENDLESS =
            "SELECT count(*) FROM range(1000000000) a, range(1000000000) b WHERE a.range > b.range";

    @Test
    void an_interrupt_ends_a_statement_that_would_go_on(@TempDir Path folder) throws Exception {
        try (var database = ScratchDatabase.in(folder, "any.parquet");
                Statement statement = database.connection().createStatement()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(new Cancellable(statement, ENDLESS)::execute)
                    .isInstanceOf(SQLException.class)
                    .hasMessage("interrupted");
            assertThat(Thread.interrupted()).isTrue();
            try (Statement next = database.connection().createStatement()) {
                assertThat(next.execute("SELECT 1")).isTrue();
            }
        }
    }

    @Test
    void what_the_database_says_is_handed_on(@TempDir Path folder) throws Exception {
        try (var database = ScratchDatabase.in(folder, "any.parquet");
                Statement statement = database.connection().createStatement()) {
            assertThatThrownBy(new Cancellable(statement, "SELECT nothing_there")::execute)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("nothing_there");
        }
    }
}
