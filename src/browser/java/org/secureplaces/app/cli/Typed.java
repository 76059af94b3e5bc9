package org.secureplaces.app.cli;

import org.secureplaces.support.Shell;

/** Commands as a user types them, for tests of the pages that they write. */
public final class Typed {

    private Typed() {}

    /**
     * Runs a command.
     *
     * @throws IllegalStateException if it does not end well
     */
    public static void run(Object... words) {
        Shell shell = Shell.run(words);
        if (shell.code() != 0) {
            throw new IllegalStateException(shell.err());
        }
    }
}
