package org.secureplaces.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Statistical assertions that fail by chance once in ten thousand times. */
public final class Chance {
    private static final double ONE_IN_TEN_THOUSAND = 1e-4;
    public static final double Z = 3.891; // two-sided

    private Chance() {}

    /** By Pearson's chi-square over equal bins and the band of Dvoretzky, Kiefer and Wolfowitz. */
    public static void assertUniform(double[] numbers) {
        int bins = 256;
        long[] counts = new long[bins];
        for (double u : numbers) {
            assertThat(u).isStrictlyBetween(0.0, 1.0);
            counts[(int) (u * bins)]++;
        }
        double[] expected = new double[bins];
        Arrays.fill(expected, (double) numbers.length / bins);
        assertCounts(counts, expected);
        assertThat(distanceFromUniform(numbers)).isLessThan(band(numbers.length));
    }

    static double band(int n) {
        return Math.sqrt(Math.log(2 / ONE_IN_TEN_THOUSAND) / (2.0 * n));
    }

    private static double distanceFromUniform(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            distance = Math.max(distance, sorted[i] - (double) i / sorted.length);
            distance = Math.max(distance, (i + 1.0) / sorted.length - sorted[i]);
        }
        return distance;
    }

    /** Too far from the expected counts or too near to them. */
    public static void assertCounts(long[] counts, double[] expected) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (counts[i] - expected[i]) * (counts[i] - expected[i]) / expected[i];
        }
        var chiSquared = new ChiSquaredDistribution(null, counts.length - 1.0);
        assertThat(chiSquared.cumulativeProbability(sum))
                .isBetween(ONE_IN_TEN_THOUSAND / 2, 1 - ONE_IN_TEN_THOUSAND / 2);
    }

    /** By the correlation and by the counts of pairs in a chequered square. */
    public static void assertIndependentUniforms(double[] x, double[] y) {
        assertUncorrelated(x, y);
        long[] counts = new long[256];
        for (int i = 0; i < x.length; i++) {
            int row = (int) (x[i] * 16);
            int column = (int) (y[i] * 16);
            counts[row * 16 + column]++;
        }
        double[] expected = new double[256];
        Arrays.fill(expected, x.length / 256.0);
        assertCounts(counts, expected);
    }

    public static void assertUncorrelated(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        assertThat(xy / Math.sqrt(xx * yy)).isBetween(-bound(x.length), bound(x.length));
    }

    private static double bound(int n) {
        return Z / Math.sqrt(n);
    }
}
