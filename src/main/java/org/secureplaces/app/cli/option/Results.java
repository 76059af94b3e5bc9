package org.secureplaces.app.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder of stored results that a command works on. */
public final class Results {

    @Parameters(paramLabel = "RESULTS", description = "Folder of results.")
    public Path folder = Path.of("");
}
