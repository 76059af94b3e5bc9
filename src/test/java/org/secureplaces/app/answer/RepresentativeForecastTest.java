package org.secureplaces.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.forecast.Futures;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.statistics.Statistics;

/**
 * How far the first few futures of the national baseline stand for all: the error of headline means
 * over seeds, against that of as many independent draws, which is their spread over the root of
 * their number.
 */
@Tag("long")
class RepresentativeForecastTest {

    private static final List<Measure> HEADLINES =
            List.of(Measure.CHILDREN_WITHOUT_PLACE, Measure.SHARE_PLACED);
    private static final int SEEDS = 200;
    private static final int OF_THESE = 50;

    private static final List<List<Statistics>> TEN_DRAWS = new ArrayList<>();
    private static final List<List<Statistics>> HUNDRED_DRAWS = new ArrayList<>();
    private static final List<Statistics> ALL = new ArrayList<>();

    @BeforeAll
    static void simulate() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            TEN_DRAWS.add(headlines(seed, 20, Draws.REPRESENTATIVE));
        }
        for (int seed = 1; seed <= 20; seed++) {
            HUNDRED_DRAWS.add(headlines(seed, 200, Draws.REPRESENTATIVE));
        }
        ALL.addAll(headlines(SEEDS + 1, 2000, Draws.INDEPENDENT));
    }

    private static List<Statistics> headlines(int seed, int futures, Draws draws) {
        Scenario baseline =
                Inputs.read(List.of(Path.of("scenarios/baseline.yaml"))).get(0).scenario();
        Plan plan =
                new Plan(
                        List.of(baseline),
                        seed,
                        futures,
                        2,
                        Detail.HEADLINE,
                        Layout.FOLLOW_UP_DAYS,
                        draws);
        Workers workers = new Workers(Runtime.getRuntime().availableProcessors());
        Outcomes outcomes = workers.run(new Experiment(plan), (done, all) -> {});
        Futures all = new Futures(outcomes);
        return HEADLINES.stream()
                .map(measure -> outcomes.layout().index(measure, "route=welfare", "all"))
                .map(index -> all.statistics(0, index))
                .toList();
    }

    @Test
    void of_the_first_20_futures_the_error_is_at_most_6_tenths_of_that_of_independent_draws() {
        for (int headline = 0; headline < HEADLINES.size(); headline++) {
            double truth = truth(headline);
            double sd = Math.sqrt(ALL.get(headline).variance());
            double squares = 0;
            double worst = 0;
            for (List<Statistics> seed : TEN_DRAWS.subList(0, OF_THESE)) {
                double error = seed.get(headline).mean() - truth;
                squares += error * error;
                worst = Math.max(worst, Math.abs(error));
            }
            double ratio = Math.sqrt(squares / OF_THESE) / independent(headline, 10);
            System.out.printf("10 draws: ratio %.3f, worst %.3f sd%n", ratio, worst / sd);
            assertThat(ratio).as("%s", HEADLINES.get(headline)).isLessThan(0.6);
            assertThat(worst / sd).as("%s", HEADLINES.get(headline)).isLessThan(0.5);
        }
    }

    /** About the mean of the seeds: that of the independent futures is not known so well. */
    @Test
    void of_100_draws_the_error_is_at_most_half_of_that_of_independent_ones() {
        for (int headline = 0; headline < HEADLINES.size(); headline++) {
            double mean = truth(headline);
            double squares = 0;
            for (List<Statistics> seed : HUNDRED_DRAWS) {
                double error = seed.get(headline).mean() - mean;
                squares += error * error;
            }
            double rms = Math.sqrt(squares / (HUNDRED_DRAWS.size() - 1));
            double ratio = rms / independent(headline, 100);
            System.out.printf("100 draws: ratio %.3f%n", ratio);
            assertThat(ratio).as("%s", HEADLINES.get(headline)).isLessThan(0.5);
        }
    }

    /** 183 of 200 is what an interval that holds in 95 of 100 falls short of once in 50 times. */
    @Test
    void the_interval_of_the_mean_holds_the_mean_of_2000_futures() {
        for (int headline = 0; headline < HEADLINES.size(); headline++) {
            double truth = ALL.get(headline).mean();
            int own = headline;
            long held =
                    TEN_DRAWS.stream()
                            .map(seed -> seed.get(own).meanInterval())
                            .filter(band -> band.low() <= truth && truth <= band.high())
                            .count();
            System.out.printf("intervals that hold: %d of %d%n", held, SEEDS);
            assertThat(held).as("%s", HEADLINES.get(headline)).isGreaterThanOrEqualTo(183);
        }
    }

    /** The mean of the seeds of 100 draws, by far the best known. */
    private static double truth(int headline) {
        return HUNDRED_DRAWS.stream()
                .mapToDouble(seed -> seed.get(headline).mean())
                .average()
                .orElseThrow();
    }

    /** The standard error of the mean of independent draws. */
    private static double independent(int headline, int draws) {
        Statistics all = ALL.get(headline);
        double half = (all.meanInterval().high() - all.meanInterval().low()) / 2;
        return half / 1.962 * Math.sqrt(1000.0 / draws); // Student's 97.5% point at 999
    }
}
