package org.secureplaces.app.cli.command.keep;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.SuppressJob;
import org.secureplaces.app.cli.option.AsJson;
import org.secureplaces.app.cli.option.Usage;
import org.secureplaces.files.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rounds a table of counts of children. */
@Command(
        name = "suppress",
        mixinStandardHelpOptions = true,
        description =
                "Rounds a table of counts of children as the tables of fit are: to the nearest 5, 1 to 7 as 'fewer"
                        + " than 8', totals so that no count can be worked out.",
        footer = {
            "",
            "TABLE.csv has a heading, columns of labels first and columns of counts after them. A row whose label,",
            "or a column whose heading, is 'all' or 'total' is a total, and must be the sum of its parts. Where",
            "there can be no child, write z."
        })
public final class SuppressCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the rounded table, which keeps its name (default results/suppress-NAME/).")
    Optional<Path> out = Optional.empty();

    @Option(
            names = "--labels",
            paramLabel = "N",
            description =
                    "How many of the first columns are labels (default: the first, and those after it without a number).")
    Optional<Integer> labels = Optional.empty();

    @Mixin AsJson json;

    @Parameters(paramLabel = "TABLE.csv", arity = "1", description = "Counts.")
    Path table = Path.of("");

    @Override
    public Integer call() {
        Usage.require(
                spec,
                labels.isEmpty() || labels.get() >= 1,
                "--labels must be at least 1, was " + labels.orElse(1));
        String file = String.valueOf(table.getFileName());
        Path folder =
                out.orElseGet(
                        () -> Path.of("results", "suppress-" + file.replaceFirst("\\.csv$", "")));
        List<String> lines = new SuppressJob(table, labels).run(folder);
        PrintWriter console = spec.commandLine().getOut();
        if (json.asked) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("answer", lines);
            values.put("table", folder.resolve(file).toString());
            console.println(JsonText.ascii(values));
        } else {
            lines.forEach(console::println);
            console.println();
            console.println("The table: " + folder.resolve(file));
        }
        console.flush();
        return 0;
    }
}
