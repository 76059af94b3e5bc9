package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.secureplaces.app.StoredResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a report anew. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Builds the report of a folder of results anew from its tables.")
final class ReportCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(
            names = "--json",
            description = "Print the answer as JSON and nothing else on standard output.")
    boolean json;

    @Parameters(paramLabel = "RESULTS", description = "Folder of results.")
    Path results = Path.of("");

    @Override
    public Integer call() {
        List<String> answer = StoredResults.read(results).rebuildReport();
        Answer.print(spec.commandLine().getOut(), answer, results, json);
        return 0;
    }
}
