package org.secureplaces.app.past;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.app.output.PageFile;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.fitting.search.OddsSolver;
import org.secureplaces.fitting.search.OddsSolver.Solution;
import org.secureplaces.fitting.search.OddsSolver.Target;
import org.secureplaces.question.SolveAcceptance;

/** Solves the coefficients of acceptance for the published odds of being placed. */
public final class SolveAcceptanceJob {

    private static final String FILE = "acceptance.yaml";
    private static final List<String> KEYS =
            List.of("girl", "year_of_age", "earlier_secure_stay", "challenging_behaviour");

    private final SolveAcceptance question;
    private final Request request;
    private final ScenarioFile file;

    /** Takes a question and how it was asked. */
    public SolveAcceptanceJob(SolveAcceptance question, Request request) {
        this.question = question;
        this.request = request;
        this.file = Inputs.of(question.scenario());
    }

    /**
     * The lines for the scenario file: what was solved, or what its own numbers bring about.
     *
     * @throws org.secureplaces.files.InputException if so few futures do not tell, or homes are not
     *     asked by the national unit
     */
    public List<String> lines() {
        OddsSolver solver = solver();
        try {
            return lines(question.check() ? solver.asIs() : solver.solve(Target.PUBLISHED));
        } catch (IllegalArgumentException e) {
            throw Inputs.refusal(
                    "--replications",
                    "of "
                            + question.futures()
                            + " give too few referrals to solve this: more are needed, or a longer forecast ("
                            + e.getMessage()
                            + ")");
        }
    }

    private OddsSolver solver() {
        try {
            return new OddsSolver(file.scenario(), question.seed(), question.futures());
        } catch (IllegalArgumentException e) {
            throw Inputs.refusal(Path.of(file.fileName()), String.valueOf(e.getMessage()));
        }
    }

    /** The same, written into a folder of results too. */
    public List<String> run(Path out) {
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            List<String> lines = lines();
            PageFile.at(folder.path().resolve(FILE)).write(String.join("\n", lines) + "\n");
            folder.publish(Manifests.of(question, request, List.of(file)));
            return lines;
        }
    }

    private static List<String> lines(Solution solution) {
        List<String> lines = new ArrayList<>();
        lines.add(
                line(
                        "# %d referrals followed, %.1f%% placed, %.4f of considerations accepted (0.145 published)",
                        solution.referrals(), 100 * solution.placed(), solution.pooled()));
        lines.add(line("intercept: %.3f", solution.logOdds().get(0)));
        for (int i = 0; i < KEYS.size(); i++) {
            lines.add(
                    line(
                            "%s: %.3f  # final odds ratio %.3f (%.2f published), standard error of its log %.3f",
                            KEYS.get(i),
                            solution.logOdds().get(i + 1),
                            solution.oddsRatios().get(i),
                            Target.PUBLISHED.oddsRatios().get(i),
                            solution.outcome().standardErrors().get(i + 1)));
        }
        return List.copyOf(lines);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
