package org.secureplaces.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.secureplaces.files.InputException;
import org.secureplaces.files.MachineException;
import org.secureplaces.run.Interruption;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what went wrong into words and an exit code: 1 our fault, 2 the user's input, 3
 * interrupted, 4 the machine would not.
 */
final class Failures implements IExecutionExceptionHandler {

    private static final int OUR_FAULT = 1;
    private static final int BAD_INPUT = 2;
    private static final int THE_MACHINE_WOULD_NOT = 4;

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, ParseResult result) {
        PrintWriter err = commandLine.getErr();
        if (failure instanceof Interruption || Thread.currentThread().isInterrupted()) {
            String words =
                    failure instanceof Interruption
                            ? failure.getMessage()
                            : "interrupted; what is finished is kept, and the same command continues";
            return say(err, words, Interruptible.INTERRUPTED);
        }
        if (failure instanceof InputException input) {
            input.problems().forEach(err::println);
            err.flush();
            return BAD_INPUT;
        }
        if (failure instanceof MachineException) {
            return say(err, "secureplaces: " + failure.getMessage(), THE_MACHINE_WOULD_NOT);
        }
        if (isWantOfMemory(failure)) {
            return wantOfMemory(err);
        }
        if (denied(failure) != null) {
            String words = ": must not be read or written: permission is denied";
            return say(err, denied(failure) + words, BAD_INPUT);
        }
        String words = "secureplaces: an error of the program: " + failure.getMessage();
        return say(err, words + log(failure), OUR_FAULT);
    }

    private static int say(PrintWriter err, @Nullable String words, int code) {
        err.println(words);
        err.flush();
        return code;
    }

    /** The file that may not be written, where that is what went wrong. */
    private static @Nullable String denied(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        return failure instanceof AccessDeniedException refused
                ? refused.getFile()
                : denied(failure.getCause());
    }

    private static boolean isWantOfMemory(@Nullable Throwable failure) {
        return failure instanceof OutOfMemoryError
                || failure != null && isWantOfMemory(failure.getCause());
    }

    /** Says that Java needs more memory than it was given. */
    static int wantOfMemory(PrintWriter err) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        err.println(
                "secureplaces: "
                        + megabytes
                        + " MB of memory are not enough for this: give Java more, for example"
                        + " java -Xmx4g -jar secureplaces.jar (with Maven: MAVEN_OPTS=-Xmx4g), or"
                        + " ask for fewer scenarios or replications at once");
        err.flush();
        return OUR_FAULT;
    }

    private static String log(Exception failure) {
        try {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            Path file = Files.createTempFile("secureplaces-", ".log");
            Files.writeString(file, trace.toString());
            return " (details in " + file + ")";
        } catch (IOException e) {
            return "";
        }
    }
}
