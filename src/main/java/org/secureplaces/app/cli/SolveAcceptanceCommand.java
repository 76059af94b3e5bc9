package org.secureplaces.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.SolveAcceptanceJob;
import org.secureplaces.forecast.OddsSolver.Solution;
import org.secureplaces.forecast.OddsSolver.Target;
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
final class SolveAcceptanceCommand implements Callable<Integer>, Asking {

    private static final List<String> KEYS =
            List.of("girl", "year_of_age", "earlier_secure_stay", "challenging_behaviour");

    @Spec CommandSpec spec;

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
        Solution solution = SolveAcceptanceJob.answer(question());
        print(spec.commandLine().getOut(), solution);
        return 0;
    }

    private static void print(PrintWriter out, Solution solution) {
        line(
                out,
                "# %d referrals followed, %.1f%% placed, %.4f of considerations accepted (0.145 published)",
                solution.referrals(),
                100 * solution.placed(),
                solution.pooled());
        line(out, "intercept: %.3f", solution.logOdds().get(0));
        for (int i = 0; i < KEYS.size(); i++) {
            line(
                    out,
                    "%s: %.3f  # final odds ratio %.3f (%.2f published), standard error of its log %.3f",
                    KEYS.get(i),
                    solution.logOdds().get(i + 1),
                    solution.oddsRatios().get(i),
                    Target.PUBLISHED.oddsRatios().get(i),
                    solution.outcome().standardErrors().get(i + 1));
        }
        out.flush();
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
