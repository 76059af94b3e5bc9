package org.secureplaces.app.cli;

import picocli.CommandLine.Option;

/** The option of an answer for programs. */
final class AsJson {

    @Option(
            names = "--json",
            description = "Print the answer as JSON and nothing else on standard output.")
    boolean asked;
}
