package org.secureplaces.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Whether the answer arrived where it was printed to. */
final class Console {

    private Console() {}

    /**
     * The exit code of a command, or that of a machine which would not take its answer. Whoever
     * closes a pipe has read enough.
     */
    static int checked(PrintWriter out, PrintWriter err, int code) {
        if (!out.checkError() && !System.out.checkError()) {
            return code;
        }
        String why = whyNot();
        if (code != 0 || why.toLowerCase(Locale.ROOT).contains("pipe")) {
            return code;
        }
        err.println(
                "secureplaces: the answer cannot be written to standard output: "
                        + why
                        + "; send it elsewhere");
        err.flush();
        return MachineWords.WOULD_NOT;
    }

    /** A stream says only that it failed: trying once more says why. */
    private static String whyNot() {
        try {
            new FileOutputStream(FileDescriptor.out).write('\n');
            return "a part of it was lost";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
