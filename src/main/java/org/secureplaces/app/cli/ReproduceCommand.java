package org.secureplaces.app.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.secureplaces.app.StoredResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs stored results again. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description =
                "Runs again from the manifest of a folder of results and says which files are equal, byte for byte.")
final class ReproduceCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Mixin Cores cores;

    @Mixin AsJson json;

    @Mixin Results results;

    @Override
    public Integer call() {
        StoredResults.Again again =
                StoredResults.read(results.folder)
                        .reproduce(cores.threads(), ProgressLines.on(spec.commandLine().getErr()));
        Map<String, Boolean> equal = again.all();
        boolean all = equal.values().stream().allMatch(same -> same);
        PrintWriter out = spec.commandLine().getOut();
        if (json.asked) {
            out.println(json(equal));
        } else {
            equal.forEach(
                    (file, same) -> out.println((same ? "equal      " : "different  ") + file));
            out.println(verdict(again, all));
        }
        out.flush();
        return all ? 0 : 1;
    }

    private static String verdict(StoredResults.Again again, boolean all) {
        if (all) {
            return "every file is equal, byte for byte";
        }
        return again.resultsAreEqual()
                ? "every result is equal, byte for byte; a file that a scenario names has changed since"
                : "not every file is equal";
    }

    private static String json(Map<String, Boolean> equal) {
        Map<String, String> values = new LinkedHashMap<>();
        equal.forEach((file, same) -> values.put(file, same ? "true" : "false"));
        return Json.object(Map.of("equal", Json.object(values)));
    }
}
