package org.secureplaces.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder of stored results that a command works on. */
final class Results {

    @Parameters(paramLabel = "RESULTS", description = "Folder of results.")
    Path folder = Path.of("");
}
