package org.secureplaces.app.cli.command.keep;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.cli.option.AsJson;
import org.secureplaces.app.cli.option.Cores;
import org.secureplaces.app.cli.option.ProgressLines;
import org.secureplaces.app.cli.option.Results;
import org.secureplaces.app.output.Reproduction;
import org.secureplaces.app.stored.StoredResults;
import org.secureplaces.files.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs stored results again. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description =
                "Runs again from the manifest of a folder of results and says which files are equal, byte for byte.")
public final class ReproduceCommand implements Callable<Integer> {

    private static final String NOT_HERE =
            " (is not here, so it may have changed: name its folder with --data)";

    @Spec CommandSpec spec;

    @Mixin Cores cores;

    @Option(
            names = "--data",
            paramLabel = "PATH",
            description =
                    "The data of a result of fit, which are not kept with it; or the folder in which the files"
                            + " lie that scenarios name by census: and posterior:, to see whether they changed.")
    Optional<Path> data = Optional.empty();

    @Mixin AsJson json;

    @Mixin Results results;

    @Override
    public Integer call() {
        StoredResults stored = StoredResults.read(results.folder);
        Reproduction again =
                data.filter(path -> !Files.isDirectory(path))
                        .map(stored::reproduce)
                        .orElseGet(
                                () ->
                                        stored.reproduce(
                                                cores.threads(),
                                                data,
                                                ProgressLines.on(spec.commandLine().getErr())));
        PrintWriter out = spec.commandLine().getOut();
        if (json.asked) {
            out.println(json(again));
        } else {
            again.all().forEach((file, state) -> out.println(state.line(file)));
            again.unseen().forEach(file -> out.println("not seen   " + file + NOT_HERE));
            out.println(again.verdict());
        }
        out.flush();
        return again.isWhole() ? 0 : 1;
    }

    private static String json(Reproduction again) {
        Map<String, Object> values = new LinkedHashMap<>();
        again.all().forEach((file, state) -> values.put(file, state == Reproduction.State.EQUAL));
        return JsonText.ascii(Map.of("equal", values));
    }
}
