package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.secureplaces.app.Inputs;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.scenario.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files without running them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks scenario files without running them.")
final class ValidateCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files (YAML).")
    List<Path> files = List.of();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        for (ScenarioFile file : Inputs.check(files)) {
            out.println(file.fileName() + ": " + file.scenario().name());
            for (Change change : file.scenario().changes()) {
                out.println("  " + change.inWords());
            }
        }
        out.flush();
        return 0;
    }
}
