package org.secureplaces.app.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.secureplaces.app.input.UsualFolder;
import org.secureplaces.question.Question;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option of where results go. */
public final class OutFolder {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results, in place of those there; without it results/NAME/ for forecast and"
                            + " results/COMMAND-NAME/ for other commands, NAME being that of the last file, or beside"
                            + " it where another question's answer is there.")
    Optional<Path> asked = Optional.empty();

    /** The folder asked for, or the usual one for a command about a file. */
    public Path folder(CommandSpec spec, Path named, Question question) {
        return asked.orElseGet(() -> usual(spec, named, question));
    }

    /** The usual folder of a command, told where it is not the first. */
    public static Path usual(CommandSpec spec, Path named, Question question) {
        String name = String.valueOf(named.getFileName()).replaceFirst("\\.(ya?ml|csv)$", "");
        UsualFolder usual = UsualFolder.in(Path.of("results"), spec.name(), name, question);
        if (usual.isBeside()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(
                    "another question's answer is kept in its folder; this one goes to "
                            + usual.path());
            err.flush();
        }
        return usual.path();
    }
}
