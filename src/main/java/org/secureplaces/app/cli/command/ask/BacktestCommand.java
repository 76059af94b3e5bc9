package org.secureplaces.app.cli.command.ask;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.Scenarios;
import org.secureplaces.app.cli.option.ScoreLines;
import org.secureplaces.app.cli.option.SimulationOptions;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.output.DocumentationPage;
import org.secureplaces.app.past.BacktestJob;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.question.Backtest;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.report.BacktestSection;
import org.secureplaces.report.ChoicesSection;
import org.secureplaces.scoring.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores forecasts that are made from past days. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description =
                "Forecasts from each past count with only what was published by then, and scores each forecast"
                        + " against what came and against four naive forecasts.")
public final class BacktestCommand implements Callable<Integer>, Asking {

    @Spec CommandSpec spec;

    @Mixin SimulationOptions options;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            required = true,
            description = "Year of the first count to start from.")
    int from;

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            required = true,
            description = "Year of the last count to start from.")
    int to;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "Table of what was published, and when (CSV); without it the one that comes with the program.")
    Optional<Path> facts = Optional.empty();

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Also write what was found into a page, between its marks.")
    Optional<Path> page = Optional.empty();

    @Option(
            names = "--choices",
            description =
                    "Also try other priors for children in custody, with fewer futures, and show on the page how they"
                            + " would have scored; needs --page.")
    boolean choices;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    Path scenario = Path.of("");

    @Override
    public Backtest question() {
        if (choices && page.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--choices needs --page FILE, which shows them");
        }
        Sampling sampling = options.sampling();
        Facts.Read read = read();
        page.ifPresent(file -> DocumentationPage.require(file, "backtest"));
        ScenarioText text = Scenarios.of(spec, scenario);
        return Asked.of(spec, () -> new Backtest(text, read.asText(), sampling, from, to));
    }

    @Override
    public Integer call() {
        Request request = options.request();
        Backtest question = question();
        BacktestJob job = new BacktestJob(question, request);
        Path out = options.folder(scenario, question);
        BacktestJob.Found found = job.run(out, this::tell);
        page.ifPresent(there -> write(there, job, found));
        print(found.verdicts(), out);
        return 0;
    }

    private void write(Path there, BacktestJob job, BacktestJob.Found found) {
        List<String> arguments = options.request().arguments();
        String asked = "backtest " + String.join(" ", arguments.subList(1, arguments.size()));
        BacktestSection section = new BacktestSection(found.verdicts(), found.rivals(), asked);
        String others =
                choices
                        ? ChoicesSection.text(
                                job.alternatives(this::tellChoice), job.futuresOfAlternatives())
                        : "";
        DocumentationPage.write(there, "backtest", section.text() + others);
    }

    private void tellChoice(int done, int all) {
        spec.commandLine().getErr().println("choice " + done + " of " + all + " tried");
        spec.commandLine().getErr().flush();
    }

    private Facts.Read read() {
        if (facts.isEmpty()) {
            return Facts.shipped();
        }
        Problems problems = new Problems();
        Facts.Read read = Facts.read(facts.get(), problems);
        problems.throwIfAny();
        return read;
    }

    private void tell(int done, int all) {
        spec.commandLine().getErr().println("origin " + done + " of " + all + " done");
        spec.commandLine().getErr().flush();
    }

    private void print(List<Verdict> verdicts, Path out) {
        PrintWriter console = spec.commandLine().getOut();
        ScoreLines.print(console, verdicts, out, options.asJson());
    }
}
