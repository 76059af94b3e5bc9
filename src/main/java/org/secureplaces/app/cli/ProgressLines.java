package org.secureplaces.app.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.secureplaces.run.Workers;

/** Shows how far a command is: a bar on a terminal, a few plain lines elsewhere. */
final class ProgressLines {

    private static final int LINES = 4;

    private ProgressLines() {}

    static Workers.Progress on(PrintWriter err) {
        return isTerminal() ? new Bar() : new Lines(err);
    }

    /** A terminal sets TERM; a build's or a script's output has no console before JDK 22. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        String term = System.getenv("TERM");
        return System.console() != null && term != null && !term.equals("dumb");
    }

    private static final class Bar implements Workers.Progress {

        private final ProgressBar bar =
                new ProgressBarBuilder().setTaskName("simulating").setInitialMax(1).build();

        @Override
        public void done(int replications, int all) {
            bar.maxHint(all).stepTo(replications);
            if (replications == all) {
                bar.close();
            }
        }
    }

    private static final class Lines implements Workers.Progress {

        private final PrintWriter err;
        private int told;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void done(int replications, int all) {
            int quarter = replications * LINES / all;
            if (quarter > told) {
                told = quarter;
                err.println("simulated " + replications + " of " + all + " futures");
                err.flush();
            }
        }
    }
}
