package org.secureplaces.app.cli.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses options and arguments that cannot be used. */
public final class Usage {

    private Usage() {}

    /** Ends a command with its usage and a complaint unless a condition holds. */
    public static void require(CommandSpec command, boolean condition, String complaint) {
        if (!condition) {
            throw new ParameterException(command.commandLine(), complaint);
        }
    }
}
