package org.secureplaces.app.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.OwnBases;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.question.ScenarioText;
import picocli.CommandLine.Model.CommandSpec;

/** The scenario files that a command names, read; what of an older form was read is told. */
public final class Scenarios {

    private Scenarios() {}

    /**
     * The texts of files, in order, and of those that they name to be compared with; which were
     * added is told.
     */
    public static List<ScenarioText> withBases(CommandSpec spec, List<Path> files) {
        OwnBases bases = OwnBases.of(Inputs.read(files, DataFolder.of(spec)));
        Inputs.requireOwnNames(bases.files());
        bases.notes().forEach(spec.commandLine().getErr()::println);
        return texts(spec, bases.files());
    }

    /** The texts of files, in order, to be compared with one another. */
    public static List<ScenarioText> of(CommandSpec spec, List<Path> files) {
        return texts(spec, Inputs.read(files, DataFolder.of(spec)));
    }

    private static List<ScenarioText> texts(CommandSpec spec, List<ScenarioFile> read) {
        PrintWriter err = spec.commandLine().getErr();
        read.stream().flatMap(file -> file.migrated().stream()).distinct().forEach(err::println);
        err.flush();
        return Inputs.withoutFolders(read);
    }

    /** The text of one file. */
    public static ScenarioText of(CommandSpec spec, Path file) {
        return of(spec, List.of(file)).get(0);
    }
}
