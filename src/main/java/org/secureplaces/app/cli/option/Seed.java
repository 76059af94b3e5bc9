package org.secureplaces.app.cli.option;

import picocli.CommandLine.Option;

/** The option of the seed. */
public final class Seed {

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "20150311",
            description = "Seed of the random numbers (default ${DEFAULT-VALUE}).")
    public long value;
}
