package org.secureplaces.app.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.secureplaces.run.Workers;

/** What a build or a script reads of how far a command is. */
class ProgressLinesTest {

    private final StringWriter err = new StringWriter();
    private final Workers.Progress progress = ProgressLines.on(new PrintWriter(err));

    @Test
    void a_run_of_known_size_tells_its_quarters() {
        for (int done = 1; done <= 10; done++) {
            progress.done(done, 10);
        }
        assertThat(err.toString().lines())
                .containsExactly(
                        "simulated 3 of 10 futures",
                        "simulated 5 of 10 futures",
                        "simulated 8 of 10 futures",
                        "simulated 10 of 10 futures");
    }

    @Test
    void a_search_names_no_total_before_it_has_one() {
        for (int done = 1; done <= 450; done++) {
            progress.searched(done);
        }
        progress.done(450, 450);
        assertThat(err.toString().lines())
                .containsExactly(
                        "simulated 100 futures so far",
                        "simulated 200 futures so far",
                        "simulated 400 futures so far",
                        "simulated 450 of 450 futures");
    }

    @Test
    void a_run_of_very_many_futures_tells_its_quarters_too() {
        progress.done(1_000_000_000, 2_000_000_000);
        assertThat(err.toString().lines())
                .containsExactly("simulated 1000000000 of 2000000000 futures");
    }
}
