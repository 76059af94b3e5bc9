package org.secureplaces.app.cli.command.ask;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.LibraryJob;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.Futures;
import org.secureplaces.app.cli.option.OutFolder;
import org.secureplaces.app.cli.option.ProgressLines;
import org.secureplaces.app.cli.option.ShardOption;
import org.secureplaces.app.cli.option.Usage;
import org.secureplaces.app.input.Request;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.LibraryRow;
import org.secureplaces.question.Library;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the library of scenarios. */
@Command(
        name = "library",
        mixinStandardHelpOptions = true,
        description =
                "Runs every scenario of a folder side by side and writes a page that says what each changes.")
public final class LibraryCommand implements Callable<Integer>, Asking {

    @Spec CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results, in place of those there, or the table library.csv in it; without it"
                            + " results/library-FOLDER/, or beside it where another question's answer is there.")
    Optional<Path> out = Optional.empty();

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "A second place for the page library.md of the results.")
    Optional<Path> page = Optional.empty();

    @Option(
            names = "--caution",
            description = "Run arrangements and levers again at caution shares of 0, 0.5 and 1.")
    boolean caution;

    @Mixin Futures futures = new Futures(200);

    @Mixin ShardOption shard;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "scenarios",
            description = "Folder of the baseline and its scenarios (default ${DEFAULT-VALUE}).")
    Path folder = Path.of("");

    @Override
    public Library question() {
        Sampling sampling = futures.sampling(Futures.PER_DRAW);
        List<ScenarioText> scenarios = LibraryJob.scenarios(folder);
        String stored = folder.isAbsolute() ? "" : folder.toString(); // as its files are
        return Asked.of(spec, () -> new Library(stored, scenarios, sampling, caution));
    }

    @Override
    public Integer call() {
        out.ifPresent(this::requireTable);
        Usage.require(
                spec,
                shard.asked.isEmpty() || page.isEmpty(),
                "--shard does not go with --page: a part has no page");
        Library question = question();
        Path results = results(question);
        Request request = futures.request();
        PrintWriter err = spec.commandLine().getErr();
        LibraryJob job = new LibraryJob(question, request);
        if (shard.asked.isPresent()) {
            var asker = new ShardOption.Asker(request, ProgressLines.on(err), false);
            return shard.run(job, results, asker);
        }
        List<LibraryRow> rows =
                job.run(
                        results,
                        page,
                        round -> {
                            err.println("caution share " + round);
                            return ProgressLines.on(err);
                        });
        PrintWriter console = spec.commandLine().getOut();
        Path written = page.orElse(results.resolve(LibraryJob.PAGE));
        console.println(LibraryJob.answer(rows) + ": " + written);
        console.flush();
        return 0;
    }

    /** A table may be named, as long as it is called what it is called. */
    private void requireTable(Path asked) {
        Usage.require(
                spec,
                !asked.toString().endsWith(".csv") || asked.endsWith(Tables.LIBRARY.file()),
                "--out must be a folder or end in " + Tables.LIBRARY.file() + ", was " + asked);
    }

    /** The folder of the results: the one of the table, where the table was named. */
    private Path results(Library question) {
        Path named = folder.toAbsolutePath().normalize();
        Path results = out.orElseGet(() -> OutFolder.usual(spec, shard.named(named), question));
        return results.endsWith(Tables.LIBRARY.file())
                ? Optional.ofNullable(results.getParent()).orElse(Path.of("."))
                : results;
    }
}
