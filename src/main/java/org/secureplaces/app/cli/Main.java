package org.secureplaces.app.cli;

import picocli.CommandLine;

/** The door to every command: without arguments it does the main job. */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a command: 0 done, 1 our fault, 2 bad input or usage, 3 interrupted. */
    static int run(String... args) {
        CommandLine commandLine = new CommandLine(new Secureplaces());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler(new Failures());
        commandLine.setUsageHelpWidth(100);
        return commandLine.execute(args.length == 0 ? Secureplaces.MAIN_JOB : args);
    }
}
