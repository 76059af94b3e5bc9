package org.secureplaces.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Purpose;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.statistics.RatioOfSums;
import org.secureplaces.statistics.Statistics;

/**
 * What closing each home does and the ranks that each may hold: neighbours tie, so ranks are
 * intervals from bootstrap samples of the draws, which all homes share.
 */
public final class Rankings {

    private static final int SAMPLES = 1000;

    /** Measures of which less is worse: the largest fall ranks first. */
    private static final List<String> BETTER_WHEN_HIGHER =
            List.of(
                    "share_placed",
                    "share_placed_91_days",
                    "placed",
                    "children_accommodated",
                    "declared_free");

    private final Outcomes outcomes;
    private final List<String> homes;
    private final double[][] samples; // how often each draw is in each of them
    private final double[] runsOfSamples;
    private final Futures futures;

    private Rankings(Outcomes outcomes, List<String> homes) {
        this.outcomes = outcomes;
        this.homes = homes;
        this.samples = samples();
        this.runsOfSamples = runsOfSamples();
        this.futures = new Futures(outcomes);
    }

    /**
     * The rows for scenarios that follow the base, one for each home.
     *
     * @param homes what each of them closes, in the same order
     */
    public static List<RankingRow> of(Outcomes outcomes, List<String> homes) {
        Rankings rankings = new Rankings(outcomes, homes);
        List<RankingRow> rows = new ArrayList<>();
        SeriesNames.forEach(
                outcomes.layout(),
                (index, series, name) -> {
                    if (name.isOfWholeForecast()) {
                        rows.addAll(rankings.rows(index, name));
                    }
                });
        return List.copyOf(rows);
    }

    private List<RankingRow> rows(int index, SeriesName name) {
        List<Difference> differences = new ArrayList<>();
        double sign = BETTER_WHEN_HIGHER.contains(name.measure()) ? -1 : 1;
        List<Harm> harms = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            differences.add(futures.difference(0, home + 1, index));
            harms.add(futures.harm(0, home + 1, index, sign));
        }
        int[][] ranks = ranks(harms);
        ClosureOrder order = order(index, sign, differences);
        List<RankingRow> rows = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            Statistics statistics = differences.get(home).statistics();
            if (!statistics.isEmpty()) {
                rows.add(
                        new RankingRow(
                                homes.get(home),
                                name.measure(),
                                name.group(),
                                statistics.mean(),
                                statistics.meanInterval(),
                                statistics.futures(),
                                ranks(ranks[home], order, home)));
            }
        }
        return rows;
    }

    private RankingRow.Ranks ranks(int[] own, ClosureOrder order, int home) {
        return new RankingRow.Ranks(
                own[(int) Math.floor(0.025 * (SAMPLES - 1))],
                own[(int) Math.ceil(0.975 * (SAMPLES - 1))],
                order.next(home).map(homes::get).orElse(""),
                order.shareMoreThanNext(home));
    }

    private ClosureOrder order(int index, double sign, List<Difference> differences) {
        List<double[]> harms = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            harms.add(outcomes.values(home + 1, index));
            means.add(sign * differences.get(home).statistics().mean());
        }
        return new ClosureOrder(harms, means, sign);
    }

    /** The ranks of each home in all samples, sorted; the largest mean harm ranks first. */
    private int[][] ranks(List<Harm> harms) {
        int[][] ranks = new int[homes.size()][SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double[] means = new double[homes.size()];
            for (int home = 0; home < means.length; home++) {
                means[home] = harms.get(home).mean(samples[sample], runsOfSamples[sample]);
            }
            for (int home = 0; home < means.length; home++) {
                int larger = 0;
                for (double mean : means) {
                    larger += mean > means[home] ? 1 : 0;
                }
                ranks[home][sample] = larger + 1;
            }
        }
        for (int[] own : ranks) {
            Arrays.sort(own);
        }
        return ranks;
    }

    /** Draws are sampled with replacement, each with all its replications. */
    private double[][] samples() {
        Mrg32k3a stream =
                new Streams(outcomes.plan().seed(), 0).stream(Purpose.RANKING_BOOTSTRAP, 0);
        double[][] all = new double[SAMPLES][draws()];
        for (double[] sample : all) {
            for (int draw = 0; draw < sample.length; draw++) {
                sample[stream.nextInt(0, sample.length - 1)]++;
            }
        }
        return all;
    }

    private double[] runsOfSamples() {
        double[] ones = new double[outcomes.yielded().count()];
        Arrays.fill(ones, 1);
        double[] runsOfDraws = RatioOfSums.sums(ones, outcomes.plan().runsPerDraw());
        return Arrays.stream(samples).mapToDouble(one -> Harm.dot(one, runsOfDraws)).toArray();
    }

    private int draws() {
        int runs = outcomes.plan().runsPerDraw();
        return (outcomes.yielded().count() + runs - 1) / runs;
    }
}
