package org.secureplaces.app.cli.option;

import picocli.CommandLine.Option;

/** The option of an answer for programs. */
public final class AsJson {

    @Option(
            names = "--json",
            description = "Print the answer as JSON and nothing else on standard output.")
    public boolean asked;
}
