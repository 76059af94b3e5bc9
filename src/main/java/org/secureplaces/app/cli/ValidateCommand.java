package org.secureplaces.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.secureplaces.app.Inputs;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.scenario.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin AsJson json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<ScenarioFile> sound = Inputs.check(files);
        if (json.asked) {
            out.println(Json.list(sound.stream().map(ValidateCommand::json).toList()));
        } else {
            sound.forEach(file -> print(file, out));
        }
        out.flush();
        return 0;
    }

    private static void print(ScenarioFile file, PrintWriter out) {
        out.println(file.fileName() + ": " + file.scenario().name());
        changes(file).forEach(change -> out.println("  " + change));
        file.named().notes().forEach(note -> out.println("  Note: " + note));
    }

    private static String json(ScenarioFile file) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("file", Json.text(file.fileName()));
        values.put("name", Json.text(file.scenario().name()));
        values.put("changes", Json.texts(changes(file)));
        values.put("notes", Json.texts(file.named().notes()));
        return Json.object(values);
    }

    private static List<String> changes(ScenarioFile file) {
        return file.scenario().changes().stream().map(Change::inWords).toList();
    }
}
