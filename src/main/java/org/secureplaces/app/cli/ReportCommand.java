package org.secureplaces.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.StoredResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds a report anew. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Builds the report of a folder of results anew from its tables.")
final class ReportCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Mixin AsJson json;

    @Mixin Results results;

    @Mixin HubOption hub;

    @Override
    public Integer call() {
        List<String> answer = StoredResults.read(results.folder).rebuildReport();
        hub.write(results.folder);
        Answer.print(spec.commandLine().getOut(), answer, results.folder, json.asked);
        return 0;
    }
}
