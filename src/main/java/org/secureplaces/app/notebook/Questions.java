package org.secureplaces.app.notebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.app.past.CalibrateJob;
import org.secureplaces.child.Route;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.planning.Standard;
import org.secureplaces.question.Backtest;
import org.secureplaces.question.Calibration;
import org.secureplaces.question.Closures;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Morris;
import org.secureplaces.question.Places;
import org.secureplaces.question.Question;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Selection;
import org.secureplaces.question.Sobol;
import org.secureplaces.question.Waterfall;

/**
 * The questions that a study can be asked, a method each; the answers are those of the commands.
 */
public interface Questions {

    /** The scenario, and how it is asked about. */
    Asking asking();

    /** The answer to any question, also to one that no method here asks. */
    Results ask(Question question);

    /** How many children and places will there be, and what does each other study change? */
    default Results forecast(Study... others) {
        List<ScenarioText> all =
                Stream.concat(
                                Stream.of(asking().scenario()),
                                Stream.of(others).map(study -> study.asking().scenario()))
                        .toList();
        return ask(new Forecast(all, asking().sampling(200, 2), Optional.empty(), false));
    }

    /** Which home's closure on a day harms most? */
    default Results closures(String date) {
        LocalDate on = LocalDate.parse(date);
        return ask(new Closures(asking().scenario(), asking().sampling(200, 2), on, false));
    }

    /** Which two homes' closure on a day harms most? All pairs: mind the number of futures. */
    default Results closurePairs(String date) {
        LocalDate on = LocalDate.parse(date);
        return ask(new Closures(asking().scenario(), asking().sampling(200, 2), on, true));
    }

    /**
     * The smallest number of places with which a share of a route's referrals is placed in time.
     */
    default Results places(String route, double share, int withinDays) {
        return ask(places(route, share, withinDays, Optional.empty()));
    }

    /** The same where places are added at one home, or at the homes of one region. */
    default Results placesAt(String homeOrRegion, String route, double share, int withinDays) {
        return ask(places(route, share, withinDays, Optional.of(homeOrRegion)));
    }

    private Places places(String route, double share, int withinDays, Optional<String> at) {
        Standard standard = new Standard(route(route), share, withinDays);
        Sampling sampling = asking().sampling(100, 1);
        return new Places(asking().scenario(), sampling, standard, Optional.empty(), at);
    }

    /** At which home or in which region should a number of places be added? */
    default Results whereToAdd(int places, String route, double share, int withinDays) {
        Standard standard = new Standard(route(route), share, withinDays);
        Sampling sampling = asking().sampling(100, 1);
        return ask(new Selection(asking().scenario(), sampling, standard, places, Selection.AHEAD));
    }

    /** Which uncertain inputs move the answer? A screening with so many paths. */
    default Results morris(int paths) {
        return ask(new Morris(asking().scenario(), asking().sampling(2, 2), paths, List.of()));
    }

    /** The same as shares of variance, of those inputs that matter most, at so many points. */
    default Results sobol(int points, int most) {
        return ask(
                new Sobol(asking().scenario(), asking().sampling(2, 2), points, most, List.of()));
    }

    /** Which changes make the difference to another study? */
    default Results waterfall(Study other) {
        return ask(
                new Waterfall(
                        asking().scenario(), other.asking().scenario(), asking().sampling(100, 2)));
    }

    /** How good would forecasts from the counts of past years have been? */
    default Results backtest(int from, int to) {
        Sampling sampling = asking().sampling(200, 2);
        return ask(new Backtest(asking().scenario(), Facts.shipped().asText(), sampling, from, to));
    }

    /**
     * What do published figures say of what nobody publishes? The study's ranges are what is
     * possible before, as in {@code scenarios/checks/prior.yaml}; the answer's {@code
     * posterior.csv} is a file for {@code set("posterior", FILE)}.
     *
     * @param checks folder of the scenarios dated to past years, {@code scenarios/checks}
     * @param particles draws that are kept, 20 or more; the command keeps 200
     * @param points of each wave of simulations, 250 or more; the command has 4,000
     */
    default Results calibrate(String checks, int particles, int points) {
        return ask(
                new Calibration(
                        asking().scenario(),
                        CalibrateJob.dated(Path.of(checks)),
                        asking().settings().seed(),
                        particles,
                        points,
                        Optional.empty()));
    }

    private static Route route(String label) {
        return Stream.of(Route.values())
                .filter(route -> route.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "route must be welfare or justice, was '" + label + "'"));
    }
}
