package org.secureplaces.app.cli.command.keep;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.secureplaces.app.cli.option.AsJson;
import org.secureplaces.app.cli.option.DataFolder;
import org.secureplaces.app.output.ValidatedFile;
import org.secureplaces.files.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files without running them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks files of scenarios and of data without running anything.")
public final class ValidateCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Scenario files (YAML), and files of data for fit (CSV).")
    List<Path> files = List.of();

    @Mixin DataFolder data;

    @Mixin AsJson json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<ValidatedFile> sound =
                ValidatedFile.all(files, DataFolder.of(spec), ValidatedFile.latest());
        if (json.asked) {
            out.println(JsonText.ascii(sound.stream().map(ValidateCommand::values).toList()));
        } else {
            sound.forEach(file -> print(file, out));
        }
        out.flush();
        return 0;
    }

    private static void print(ValidatedFile file, PrintWriter out) {
        out.println(file.file() + ": " + file.name());
        file.settings().forEach(sentence -> out.println("  " + sentence));
        file.contents().forEach(sentence -> out.println("  " + sentence));
        file.notes().forEach(note -> out.println("  Note: " + note));
    }

    private static Map<String, Object> values(ValidatedFile file) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", file.file());
        values.put("name", file.name());
        values.put("settings", file.settings());
        values.put("changes", file.contents());
        values.put("notes", file.notes());
        return values;
    }
}
