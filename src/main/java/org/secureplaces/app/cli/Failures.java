package org.secureplaces.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
            input.problems().forEach(err::println);
            err.flush();
            return BAD_INPUT;
        }
        if (failure instanceof MachineException) {
            return told(err, "secureplaces: " + failure.getMessage(), MachineWords.WOULD_NOT);
        }
        Optional<String> machine = MachineWords.of(failure);
        return machine.isPresent()
                ? told(err, "secureplaces: " + machine.get(), MachineWords.WOULD_NOT)
                : told(
                        err,
                        "secureplaces: an error of the program: "
                                + failure.getMessage()
                                + log(failure),
                        OUR_FAULT);
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
