package org.secureplaces.app.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * A folder outside that of the scenarios from which files may be read that they name. A scenario
 * file alone cannot reach there: whoever types the command names the folder.
 */
public final class DataFolder {

    private static final String NAME = "--data";

    @Option(
            names = NAME,
            paramLabel = "DIR",
            description =
                    "Folder, as an absolute path, of files that a scenario names by census: or posterior: and that"
                            + " do not lie with it.")
    Optional<Path> folder = Optional.empty();

    /** The folder that a command was given, if it takes one. */
    public static Optional<Path> of(CommandSpec spec) {
        Optional<Path> given =
                Optional.ofNullable(spec.findOption(NAME)).flatMap(option -> option.getValue());
        given.ifPresent(
                folder ->
                        Usage.require(
                                spec,
                                folder.isAbsolute() && Files.isDirectory(folder),
                                NAME + " must be the absolute path of a folder, was " + folder));
        return given;
    }
}
