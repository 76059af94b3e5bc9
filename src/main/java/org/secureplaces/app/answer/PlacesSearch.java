package org.secureplaces.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.secureplaces.app.futures.SearchedFutures;
import org.secureplaces.app.input.Settings;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Plan;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.planning.AnytimeInterval;
import org.secureplaces.planning.CandidatePlaces;
import org.secureplaces.planning.InterimLooks;
import org.secureplaces.planning.ScaledEstate;
import org.secureplaces.planning.SmallestNumber;
import org.secureplaces.planning.Standard;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Scenario;

/**
 * Searches for the smallest number of places that meets a standard: each number that is tried sees
 * the same futures from the first.
 */
final class PlacesSearch {

    /** Probability that any of the intervals of a search leaves out its mean. */
    private static final double ERROR = 0.05;

    /** Parts of the answer at which it is tried too, so that the table tells what more would do. */
    private static final double[] AROUND = {0.9, 1.1, 1.25};

    private static final int LOOKED_AT = SmallestNumber.mostTried(1_000_000) + AROUND.length;

    private static final double NEED = 4;

    private final Settings settings;
    private final Standard standard;
    private final Optional<Double> sure;
    private final ScaledEstate growth;
    private final Workers.Progress progress;
    private final SortedMap<Integer, CandidatePlaces> trials = new TreeMap<>();
    private final SearchedFutures futures = new SearchedFutures();

    /** Children of the route who would be in a home if places were unlimited, in one future. */
    private double need = Double.NaN;

    private int simulated;

    /**
     * Takes what is searched.
     *
     * @param sure the share of futures that must meet the standard; empty where their mean must
     */
    PlacesSearch(
            Settings settings,
            Standard standard,
            Optional<Double> sure,
            ScaledEstate growth,
            Workers.Progress progress) {
        this.settings = settings;
        this.standard = standard;
        this.sure = sure;
        this.growth = growth;
        this.progress = progress;
    }

    /** The futures that were simulated. */
    SearchedFutures futures() {
        return futures;
    }

    /** Searches; every number that was tried, smallest first. */
    SortedMap<Integer, CandidatePlaces> run() {
        AnytimeInterval interval =
                new AnytimeInterval(ERROR / LOOKED_AT, Math.max(1, settings.replications() / 2));
        int now = growth.places();
        until(now, interval);
        int most = now + (int) Math.ceil(NEED * need) + 1;
        OptionalInt smallest =
                new SmallestNumber(growth.fewest(), most, places -> excess(places, interval))
                        .near(now);
        if (smallest.isPresent()) {
            for (double part : AROUND) {
                int places = (int) Math.round(part * smallest.getAsInt());
                until(Math.max(growth.fewest(), places), interval);
                some(Math.max(growth.fewest(), places));
            }
        } else {
            ceiling(now, most);
        }
        progress.done(simulated, simulated);
        return trials;
    }

    /** Where more places stop to help: within half a point of what the largest number reaches. */
    private void ceiling(int now, int most) {
        double reached = some(most).mean();
        new SmallestNumber(now, most, places -> some(places).mean() - reached + 0.005).near(now);
    }

    /**
     * By how much a number of places exceeds what is asked; a probability is counted over all
     * futures that may be.
     */
    private double excess(int places, AnytimeInterval interval) {
        return sure.map(
                        chance ->
                                grow(places, settings.replications(), trial -> false)
                                        .excessOver(chance))
                .orElseGet(() -> until(places, interval).excess());
    }

    /** Adds futures until an interval decides, or there are as many as may be. */
    private CandidatePlaces until(int places, AnytimeInterval interval) {
        return grow(places, settings.replications(), trial -> trial.isDecided(interval));
    }

    /** Half as many futures as may be. */
    private CandidatePlaces some(int places) {
        return grow(places, (settings.replications() + 1) / 2, trial -> false);
    }

    /** The intervals of a search build on draws that are independent. */
    private Plan plan(Scenario grown) {
        return new Plan(
                List.of(grown),
                settings.seed(),
                settings.replications(),
                1,
                Detail.WHO_BEARS_IT,
                standard.withinDays(),
                Draws.INDEPENDENT);
    }

    private CandidatePlaces grow(int places, int most, Predicate<CandidatePlaces> isEnough) {
        Plan plan = plan(growth.to(places));
        Experiment experiment = new Experiment(plan);
        CandidatePlaces trial =
                trials.computeIfAbsent(
                        places,
                        number -> new CandidatePlaces(number, standard, experiment.layout()));
        Workers workers = new Workers(settings.threads());
        while (trial.futures() < most && !(trial.futures() > 0 && isEnough.test(trial))) {
            int first = trial.futures();
            int end = Math.min(most, first + InterimLooks.EACH);
            workers.each(
                    first,
                    end,
                    Workers.draws(experiment),
                    draw -> {
                        Measured future = draw.of(0, 0);
                        futures.add(places, plan.scenarios().get(0), experiment.layout(), future);
                        take(trial, experiment.layout(), future);
                    });
        }
        return trial;
    }

    private void take(CandidatePlaces trial, Layout layout, Measured measured) {
        trial.add(measured);
        if (Double.isNaN(need)) {
            String group = "route=" + standard.route().label();
            need = measured.value(layout.index(Measure.NEED_UNCAPPED, group, "all"));
        }
        simulated++;
        progress.searched(simulated);
    }
}
