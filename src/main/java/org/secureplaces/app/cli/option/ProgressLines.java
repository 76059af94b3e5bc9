package org.secureplaces.app.cli.option;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.secureplaces.run.Workers;

/** Shows how far a command is: a bar on a terminal, a few plain lines elsewhere. */
public final class ProgressLines {

    private static final int LINES = 4;

    /** Futures at which a search speaks first; then at twice as many, and so on. */
    private static final int FIRST_OF_A_SEARCH = 100;

    private ProgressLines() {}

    public static Workers.Progress on(PrintWriter err) {
        return isTerminal() ? new Bar(err) : new Lines(err);
    }

    /** A terminal sets TERM; a build's or a script's output has no console before JDK 22. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        String term = System.getenv("TERM");
        return System.console() != null && term != null && !term.equals("dumb");
    }

    private static final class Bar implements Workers.Progress {

        private final PrintWriter err;
        private @Nullable ProgressBar begun;

        Bar(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void told(String sentence) {
            err.println(sentence);
            err.flush();
        }

        private ProgressBar begin() {
            ProgressBar bar =
                    new ProgressBarBuilder().setTaskName("simulating").setInitialMax(1).build();
            begun = bar;
            return bar;
        }

        @Override
        public void searched(int replications) {
            ProgressBar bar = begun == null ? begin() : begun;
            bar.maxHint(-1).stepTo(replications);
        }

        @Override
        public void done(int replications, int all) {
            ProgressBar bar = begun == null ? begin() : begun;
            bar.maxHint(all).stepTo(replications);
            if (replications == all) {
                bar.close();
            }
        }
    }

    private static final class Lines implements Workers.Progress {

        private final PrintWriter err;
        private int told;
        private int next = FIRST_OF_A_SEARCH;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void told(String sentence) {
            err.println(sentence);
            err.flush();
        }

        @Override
        public void searched(int replications) {
            if (replications >= next) {
                next = 2 * next;
                tell(replications + " futures so far");
            }
        }

        @Override
        public void done(int replications, int all) {
            int quarter = (int) ((long) replications * LINES / all);
            if (quarter > told) {
                told = quarter;
                tell(replications + " of " + all + " futures");
            }
        }

        private void tell(String what) {
            err.println("simulated " + what);
            err.flush();
        }
    }
}
