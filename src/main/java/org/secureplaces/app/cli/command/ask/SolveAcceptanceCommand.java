package org.secureplaces.app.cli.command.ask;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.cli.option.Arguments;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.Scenarios;
import org.secureplaces.app.cli.option.Seed;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.past.SolveAcceptanceJob;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.SolveAcceptance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves the coefficients of acceptance for the published odds of being placed. */
@Command(
        name = "solve-acceptance",
        mixinStandardHelpOptions = true,
        description =
                "Finds how homes must answer a single consideration so that the simulated final outcome has the"
                        + " published odds ratios, and prints the lines for the scenario file.")
public final class SolveAcceptanceCommand implements Callable<Integer>, Asking {

    @Spec CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the same lines, acceptance.yaml, as results that can be reproduced; in place of those"
                            + " there.")
    Optional<Path> out = Optional.empty();

    @Mixin Seed seed;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "20",
            description = "Runs of the scenario at each step (default ${DEFAULT-VALUE}).")
    int replications;

    @Option(
            names = "--check",
            description = "Only say what the scenario's own numbers bring about.")
    boolean check;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    Path scenario = Path.of("");

    @Override
    public SolveAcceptance question() {
        Sampling sampling =
                Asked.of(spec, () -> new Sampling(seed.value, replications, 1, Optional.empty()));
        ScenarioText text = Scenarios.of(spec, scenario);
        return new SolveAcceptance(text, sampling, check);
    }

    @Override
    public Integer call() {
        SolveAcceptanceJob job =
                new SolveAcceptanceJob(question(), Request.today(Arguments.of(spec), 1));
        List<String> lines = out.map(job::run).orElseGet(job::lines);
        PrintWriter console = spec.commandLine().getOut();
        lines.forEach(console::println);
        console.flush();
        return 0;
    }
}
