package org.secureplaces.forecast;

import java.util.Arrays;

/**
 * The exact law of a number of children who are independent of one another: residents who are still
 * there with a probability each, and a Poisson number of arrivals.
 */
public final class CountLaw {

    private static final double SPREADS = 12;
    private static final int MORE = 20;

    private final double[] stillThere;
    private final double arrived;

    /**
     * The law of a count.
     *
     * @param stillThere for each resident the probability of being there, from 0 to 1
     * @param arrived mean number of arrivals who are there, not negative
     * @throws IllegalArgumentException if a probability or the mean is out of range
     */
    public CountLaw(double[] stillThere, double arrived) {
        this.stillThere = stillThere.clone();
        this.arrived = arrived;
        boolean inRange = Arrays.stream(stillThere).allMatch(p -> p >= 0 && p <= 1);
        if (!inRange || !(arrived >= 0)) {
            throw new IllegalArgumentException(
                    "probabilities must be from 0 to 1 and the arrivals not negative, were "
                            + Arrays.toString(stillThere)
                            + " and "
                            + arrived);
        }
    }

    /** The mean count. */
    public double mean() {
        double sum = arrived;
        for (double p : stillThere) {
            sum += p;
        }
        return sum;
    }

    /** The variance of the count. */
    public double variance() {
        double sum = arrived;
        for (double p : stillThere) {
            sum += p * (1 - p);
        }
        return sum;
    }

    /** The law of this count and an independent one together. */
    public CountLaw plus(CountLaw other) {
        double[] both = Arrays.copyOf(stillThere, stillThere.length + other.stillThere.length);
        System.arraycopy(other.stillThere, 0, both, stillThere.length, other.stillThere.length);
        return new CountLaw(both, arrived + other.arrived);
    }

    /**
     * Probabilities of 0, 1, 2 and so on, up to 12 standard deviations above the mean: the
     * Poisson-binomial law and the Poisson law, convolved.
     */
    public double[] probabilities() {
        int most = (int) StrictMath.ceil(mean() + SPREADS * StrictMath.sqrt(variance())) + MORE;
        double[] law = poisson(most);
        for (double p : stillThere) {
            for (int n = most - 1; n > 0; n--) {
                law[n] = law[n] * (1 - p) + law[n - 1] * p;
            }
            law[0] *= 1 - p;
        }
        return law;
    }

    /** From the most likely number outwards, so that no large mean underflows. */
    private double[] poisson(int most) {
        double[] law = new double[most];
        int middle = (int) Math.min(most - 1, Math.floor(arrived));
        law[middle] = 1;
        double sum = 1;
        for (int n = middle + 1; n < most; n++) {
            law[n] = law[n - 1] * arrived / n;
            sum += law[n];
        }
        for (int n = middle; n > 0; n--) {
            law[n - 1] = law[n] * n / arrived;
            sum += law[n - 1];
        }
        for (int n = 0; n < most; n++) {
            law[n] /= sum;
        }
        return law;
    }
}
