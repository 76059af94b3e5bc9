package org.secureplaces.home;

/**
 * The method of largest remainders (Hamilton): turns real-valued shares into whole numbers whose
 * sum is the rounded sum of the shares; ties go to the one listed first.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /** Whole numbers for shares that must not be negative. */
    public static int[] of(double[] shares) {
        int[] whole = new int[shares.length];
        double[] remainders = new double[shares.length];
        double sum = 0;
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            whole[i] = (int) Math.floor(shares[i] + 1e-9);
            remainders[i] = shares[i] - whole[i];
            given += whole[i];
        }
        int left = (int) Math.round(sum) - given;
        for (int k = 0; k < left; k++) {
            int largest = indexOfLargest(remainders);
            whole[largest]++;
            remainders[largest] = Double.NEGATIVE_INFINITY;
        }
        return whole;
    }

    private static int indexOfLargest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best] + 1e-12) {
                best = i;
            }
        }
        return best;
    }
}
