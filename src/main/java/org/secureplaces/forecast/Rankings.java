package org.secureplaces.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.secureplaces.engine.Mrg32k3a;
import org.secureplaces.engine.Streams;
import org.secureplaces.experiment.Outcomes;

/**
 * What closing each home does and the ranks that each may hold: neighbours tie, so ranks are
 * intervals from bootstrap samples of the draws, which all homes share.
 */
public final class Rankings {

    private static final int SAMPLES = 1000;
    private static final int BOOTSTRAP = 940;
    private static final String PERIOD = "all";

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
    private final int[][] samples;

    private Rankings(Outcomes outcomes, List<String> homes) {
        this.outcomes = outcomes;
        this.homes = homes;
        this.samples = samples();
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
                    if (name.period().equals(PERIOD)) {
                        rows.addAll(rankings.rows(index, name));
                    }
                });
        return List.copyOf(rows);
    }

    private List<RankingRow> rows(int index, SeriesName name) {
        double[] base = outcomes.values(0, index);
        List<Difference> differences = new ArrayList<>();
        double harm = BETTER_WHEN_HIGHER.contains(name.measure()) ? -1 : 1;
        double[][] byReplication = new double[homes.size()][];
        for (int home = 0; home < homes.size(); home++) {
            double[] closed = outcomes.values(home + 1, index);
            differences.add(new Difference(base, closed, outcomes.plan().runsPerDraw()));
            byReplication[home] = difference(base, closed, harm);
        }
        int[][] ranks = ranks(byReplication);
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
                                ranks[home][(int) Math.floor(0.025 * (SAMPLES - 1))],
                                ranks[home][(int) Math.ceil(0.975 * (SAMPLES - 1))]));
            }
        }
        return rows;
    }

    /** The ranks of each home in all samples, sorted; the largest mean harm ranks first. */
    private int[][] ranks(double[][] byReplication) {
        int[][] ranks = new int[homes.size()][SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double[] means = new double[homes.size()];
            for (int home = 0; home < means.length; home++) {
                means[home] = mean(byReplication[home], samples[sample]);
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

    private static double mean(double[] values, int[] sample) {
        double sum = 0;
        int observed = 0;
        for (int replication : sample) {
            if (!Double.isNaN(values[replication])) {
                sum += values[replication];
                observed++;
            }
        }
        return observed == 0 ? 0 : sum / observed;
    }

    private static double[] difference(double[] base, double[] other, double sign) {
        double[] difference = new double[base.length];
        for (int replication = 0; replication < base.length; replication++) {
            difference[replication] = sign * (other[replication] - base[replication]);
        }
        return difference;
    }

    /** Draws are sampled with replacement, each with all its replications. */
    private int[][] samples() {
        Mrg32k3a stream = new Streams(outcomes.plan().seed(), 0).stream(BOOTSTRAP, 0);
        int replications = outcomes.replications().size();
        int runs = outcomes.plan().runsPerDraw();
        int draws = (replications + runs - 1) / runs;
        int[][] all = new int[SAMPLES][];
        for (int sample = 0; sample < SAMPLES; sample++) {
            int[] chosen = new int[draws * runs];
            int filled = 0;
            for (int draw = 0; draw < draws; draw++) {
                int picked = stream.nextInt(0, draws - 1);
                int end = Math.min(replications, (picked + 1) * runs);
                for (int replication = picked * runs; replication < end; replication++) {
                    chosen[filled++] = replication;
                }
            }
            all[sample] = Arrays.copyOf(chosen, filled);
        }
        return all;
    }
}
