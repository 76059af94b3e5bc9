package org.secureplaces.app.cli.option;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Turns options into a question; what a question refuses is said in the words of options. */
public final class Asked {

    private Asked() {}

    /** A question, or a part of one; its complaints begin with the name of a setting. */
    public static <T> T of(CommandSpec command, Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--" + e.getMessage());
        }
    }
}
