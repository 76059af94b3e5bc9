package org.secureplaces.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Problem;
import org.secureplaces.run.Interruption;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what went wrong into words and an exit code: 1 our fault, 2 the user's input, 3
 * interrupted, 4 the machine would not.
 */
public final class Failures implements IExecutionExceptionHandler {

    private static final int OUR_FAULT = 1;
    private static final int BAD_INPUT = 2;
    private static final int MOST_PROBLEMS = 200;

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine commandLine, ParseResult result) {
        PrintWriter err = commandLine.getErr();
        if (failure instanceof Interruption || Thread.currentThread().isInterrupted()) {
            String message =
                    failure instanceof Interruption
                            ? String.valueOf(failure.getMessage())
                            : "interrupted; what is finished is kept, and the same command continues";
            return told(err, message, Interruptible.INTERRUPTED);
        }
        if (failure instanceof InputException input) {
            return told(err, input.problems());
        }
        Optional<String> machine = MachineWords.of(failure);
        return machine.isPresent()
                ? told(err, "secureplaces: " + machine.get(), MachineWords.WOULD_NOT)
                : told(
                        err,
                        "secureplaces: an error of the program" + words(failure) + log(failure),
                        OUR_FAULT);
    }

    /** The problems of each file, so many of them that a person may read them. */
    private static int told(PrintWriter err, List<Problem> problems) {
        Map<String, Integer> ofFile = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (ofFile.merge(problem.at().file(), 1, Integer::sum) <= MOST_PROBLEMS) {
                err.println(problem);
            }
        }
        ofFile.forEach(
                (file, number) -> {
                    if (number > MOST_PROBLEMS) {
                        err.println(file + ": and " + (number - MOST_PROBLEMS) + " more problems");
                    }
                });
        err.flush();
        return BAD_INPUT;
    }

    /** What was said on purpose; of an index or a missing value nobody would learn anything. */
    private static String words(Exception failure) {
        boolean isMeant =
                failure instanceof IllegalStateException
                        || failure instanceof IllegalArgumentException
                                && !(failure instanceof NumberFormatException);
        return isMeant ? ": " + failure.getMessage() : "; please report it";
    }

    private static int told(PrintWriter err, String message, int code) {
        err.println(message);
        err.flush();
        return code;
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
