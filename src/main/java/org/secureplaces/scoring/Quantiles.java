package org.secureplaces.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.secureplaces.statistics.Spread;

/**
 * The quantiles by which a forecast is stored, and which central bands they make.
 *
 * @param probabilities rising and the same from both ends: with p there is 1 - p, and 0.5
 * @param values not falling
 */
public record Quantiles(List<Double> probabilities, List<Double> values) {

    /** The probabilities at which {@code forecast.csv} stores quantiles. */
    public static final List<Double> STORED =
            List.of(0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975);

    private static final double SAME = 1e-9;
    private static final int FUTURES = 1000;

    /** Copies, and checks the order and that the probabilities are in pairs. */
    public Quantiles {
        probabilities = List.copyOf(probabilities);
        values = List.copyOf(values);
        int n = probabilities.size();
        if (n != values.size() || n % 2 == 0) {
            throw new IllegalArgumentException(
                    "there must be a value for each of an odd number of probabilities, were "
                            + probabilities
                            + " and "
                            + values);
        }
        for (int i = 0; i < n; i++) {
            boolean paired =
                    Math.abs(probabilities.get(i) + probabilities.get(n - 1 - i) - 1) < SAME;
            boolean rising = i == 0 || probabilities.get(i) > probabilities.get(i - 1);
            if (!paired || !rising || i > 0 && values.get(i) < values.get(i - 1)) {
                throw new IllegalArgumentException(
                        "probabilities must rise in pairs about 0.5 and values must not fall, were "
                                + probabilities
                                + " and "
                                + values);
            }
        }
    }

    /** The stored quantiles of a law. */
    public static Quantiles of(DoubleUnaryOperator quantile) {
        return new Quantiles(STORED, STORED.stream().map(quantile::applyAsDouble).toList());
    }

    /** The value with some share of futures below it; NaN where that is not stored. */
    public double at(double probability) {
        for (int i = 0; i < probabilities.size(); i++) {
            if (Math.abs(probabilities.get(i) - probability) < SAME) {
                return values.get(i);
            }
        }
        return Double.NaN;
    }

    /** Whether an outturn lies in the central band that should hold a share of outturns. */
    public boolean hold(double share, double outturn) {
        return outturn >= at((1 - share) / 2) && outturn <= at((1 + share) / 2);
    }

    /**
     * A thousand futures with these quantiles: straight lines between them, and the outermost
     * values beyond them, so that a score of these is an approximation.
     */
    public Spread futures() {
        double[] futures = new double[FUTURES];
        for (int i = 0; i < FUTURES; i++) {
            futures[i] = between((i + 0.5) / FUTURES);
        }
        return new Spread(futures);
    }

    private double between(double probability) {
        List<Double> p = probabilities;
        int above = 0;
        while (above < p.size() && p.get(above) < probability) {
            above++;
        }
        if (above == 0 || above == p.size()) {
            return values.get(Math.min(above, p.size() - 1));
        }
        double way = (probability - p.get(above - 1)) / (p.get(above) - p.get(above - 1));
        return values.get(above - 1) + way * (values.get(above) - values.get(above - 1));
    }

    /** The central bands, widest first. */
    List<CentralBand> bands() {
        List<CentralBand> bands = new ArrayList<>();
        int n = probabilities.size();
        for (int i = 0; i < n / 2; i++) {
            bands.add(
                    new CentralBand(
                            2 * probabilities.get(i), values.get(i), values.get(n - 1 - i)));
        }
        return List.copyOf(bands);
    }

    /** The middle value. */
    public double median() {
        return values.get(values.size() / 2);
    }

    /**
     * A central band.
     *
     * @param outside the share of outturns that should lie outside
     */
    record CentralBand(double outside, double low, double high) {}
}
