package org.secureplaces.app.cli.command.ask;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.PlacesJob;
import org.secureplaces.app.answer.PlacesSelectionJob;
import org.secureplaces.app.cli.option.Answer;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.Scenarios;
import org.secureplaces.app.cli.option.SimulationOptions;
import org.secureplaces.app.cli.option.Usage;
import org.secureplaces.app.input.Request;
import org.secureplaces.child.Route;
import org.secureplaces.planning.Standard;
import org.secureplaces.question.Places;
import org.secureplaces.question.Question;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Selection;
import org.secureplaces.report.AnswerPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds how many places a standard takes, or where to add some. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        description =
                "Finds the smallest number of places so that a share of referrals is placed within some days; or, with"
                        + " --add, at which home or in which region to add a number of places. At most 100"
                        + " futures of each number unless --replications says otherwise.")
public final class PlacesCommand implements Callable<Integer>, Asking {

    /** Where many places are free homes consider often, so a future takes long. */
    private static final int REPLICATIONS = 100;

    @Spec CommandSpec spec;

    @Mixin SimulationOptions options;

    @Option(
            names = "--route",
            required = true,
            paramLabel = "welfare|justice",
            description = "Whose referrals, and whose places.")
    Route route = Route.WELFARE;

    @Option(
            names = "--target",
            required = true,
            paramLabel = "SHARE",
            description = "Share of referrals to be placed in time, such as 0.8.")
    double target;

    @Option(
            names = "--within",
            required = true,
            paramLabel = "DAYS",
            description = "Days from the referral to the placement.")
    int within;

    @Option(
            names = "--sure",
            paramLabel = "PROBABILITY",
            description =
                    "Find the number with which the share is reached in this part of the futures, such as 0.9;"
                            + " without it on average over the futures.")
    Optional<Double> sure = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "HOME_OR_REGION",
            description =
                    "Add places at this home, or at the homes of this region (a new home where it has none); without it"
                            + " in proportion to the estate.")
    Optional<String> at = Optional.empty();

    @Option(
            names = "--add",
            paramLabel = "N",
            description =
                    "Instead of searching a number, compare where to add N places: each home, and each region without"
                            + " one.")
    Optional<Integer> add = Optional.empty();

    @Option(
            names = "--ahead",
            paramLabel = "SHARE",
            defaultValue = "0.005",
            description =
                    "With --add: by how much of the share placed in time the best must be ahead to be worth telling"
                            + " from the others (default ${DEFAULT-VALUE}).")
    double ahead;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    Path scenario = Path.of("");

    @Override
    public Question question() {
        Sampling sampling = options.sampling(REPLICATIONS, 1);
        Standard standard = standard();
        ScenarioText text = Scenarios.of(spec, scenario);
        if (add.isEmpty()) {
            return Asked.of(spec, () -> new Places(text, sampling, standard, sure, at));
        }
        Usage.require(spec, at.isEmpty(), "--add compares every place, so --at must be left out");
        Usage.require(spec, sure.isEmpty(), "--add compares averages, so --sure must be left out");
        int places = add.get();
        return Asked.of(spec, () -> new Selection(text, sampling, standard, places, ahead));
    }

    @Override
    public Integer call() {
        Request request = options.request();
        Question question = question();
        Path out = options.folder(scenario, question);
        AnswerPage page =
                question instanceof Selection selection
                        ? new PlacesSelectionJob(selection, request).run(out, options.progress())
                        : new PlacesJob((Places) question, request).run(out, options.progress());
        Answer.print(spec.commandLine().getOut(), page.answer(), out, options.asJson());
        return 0;
    }

    private Standard standard() {
        Usage.require(
                spec,
                target > 0 && target < 1,
                "--target must be a share above 0 and below 1, was " + target);
        Usage.require(
                spec,
                sure.map(chance -> chance > 0 && chance < 1).orElse(true),
                "--sure must be a probability above 0 and below 1, was "
                        + sure.map(String::valueOf).orElse(""));
        Usage.require(spec, within >= 0, "--within must not be negative, was " + within);
        return new Standard(route, target, within);
    }
}
