package org.secureplaces.calibration;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Draws of walks, equally far apart.
 *
 * @param all every draw, those of one time together, in the order of the walks
 * @param wanted number of draws that were asked for: the first ones
 * @param moved share of the steps that were accepted
 */
record Sample(List<double[]> all, int wanted, double moved) {

    Sample {
        all = List.copyOf(all);
    }

    double[][] draws() {
        return all.subList(0, wanted).toArray(double[][]::new);
    }

    /**
     * Number of independent draws that know the mean of a coordinate as well as those asked for do,
     * from how draws of a walk resemble the ones before them and how walks differ (Vehtari, Gelman,
     * Simpson, Carpenter and Buerkner 2021, Bayesian Analysis 16:667, without ranks); at most their
     * number.
     */
    double independent(int coordinate) {
        double[][] walks = walks(coordinate);
        int length = walks[0].length;
        double within = within(walks);
        double whole = whole(walks);
        double sum = -1;
        for (int lag = 0; lag + 1 < length; lag += 2) {
            double pair = 0;
            for (int at = lag; at <= lag + 1; at++) {
                pair += 1 - (within - together(walks, at)) / whole;
            }
            if (pair <= 0) {
                break;
            }
            sum += 2 * pair;
        }
        return sum < 1 ? wanted : wanted / sum;
    }

    /**
     * How much wider all halves of walks together are than each: 1 if walks agree (Gelman and Rubin
     * 1992, Statistical Science 7:457, on halves).
     */
    double disagreement(int coordinate) {
        double[][] walks = walks(coordinate);
        int half = walks[0].length / 2;
        double[][] halves = new double[2 * walks.length][];
        for (int walk = 0; walk < walks.length; walk++) {
            halves[2 * walk] = Arrays.copyOfRange(walks[walk], 0, half);
            halves[2 * walk + 1] = Arrays.copyOfRange(walks[walk], half, 2 * half);
        }
        return StrictMath.sqrt(whole(halves) / within(halves));
    }

    private double[][] walks(int coordinate) {
        double[][] walks = new double[Chains.NUMBER][all.size() / Chains.NUMBER];
        for (int draw = 0; draw < all.size(); draw++) {
            walks[draw % Chains.NUMBER][draw / Chains.NUMBER] = all.get(draw)[coordinate];
        }
        return walks;
    }

    private static double within(double[][] walks) {
        double sum = 0;
        for (double[] walk : walks) {
            sum += StatUtils.variance(walk) / walks.length;
        }
        return sum;
    }

    private static double whole(double[][] walks) {
        double[] means = new double[walks.length];
        for (int walk = 0; walk < walks.length; walk++) {
            means[walk] = StatUtils.mean(walks[walk]);
        }
        double length = walks[0].length;
        return within(walks) * (length - 1) / length + StatUtils.variance(means);
    }

    /** Mean over walks of how draws some lag apart vary together. */
    private static double together(double[][] walks, int lag) {
        double sum = 0;
        for (double[] walk : walks) {
            double mean = StatUtils.mean(walk);
            for (int at = lag; at < walk.length; at++) {
                sum += (walk[at] - mean) * (walk[at - lag] - mean);
            }
        }
        return sum / walks.length / (walks[0].length - 1);
    }
}
