package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.Inputs;
import org.secureplaces.app.PlacesJob;
import org.secureplaces.app.PlacesSelectionJob;
import org.secureplaces.app.Settings;
import org.secureplaces.child.Route;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.planning.Standard;
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
final class PlacesCommand implements Callable<Integer> {

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
    public Integer call() {
        Settings settings = options.settings(REPLICATIONS, 2);
        Standard standard = standard();
        ScenarioFile file = Inputs.read(List.of(scenario)).get(0);
        Path out = options.folder(scenario, List.of(file));
        AnswerPage page =
                add.isPresent()
                        ? selection(file, settings, standard).run(out, options.progress())
                        : search(file, settings, standard).run(out, options.progress());
        Answer.print(spec.commandLine().getOut(), page.answer(), out, options.asJson());
        return 0;
    }

    private PlacesJob search(ScenarioFile file, Settings settings, Standard standard) {
        return new PlacesJob(file, settings, standard, at, Arguments.of(spec));
    }

    private PlacesSelectionJob selection(ScenarioFile file, Settings settings, Standard standard) {
        Usage.require(spec, at.isEmpty(), "--add compares every place, so --at must be left out");
        int places = add.orElse(0);
        Usage.require(
                spec,
                places >= 1 && places <= 10_000,
                "--add must be between 1 and 10000, was " + places);
        Usage.require(
                spec,
                ahead > 0 && ahead < 1,
                "--ahead must be a share above 0 and below 1, was " + ahead);
        return new PlacesSelectionJob(
                file,
                settings,
                standard,
                new PlacesSelectionJob.Added(places, ahead),
                Arguments.of(spec));
    }

    private Standard standard() {
        Usage.require(
                spec,
                target > 0 && target < 1,
                "--target must be a share above 0 and below 1, was " + target);
        Usage.require(spec, within >= 0, "--within must not be negative, was " + within);
        return new Standard(route, target, within);
    }
}
