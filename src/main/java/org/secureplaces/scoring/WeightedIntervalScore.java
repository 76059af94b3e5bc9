package org.secureplaces.scoring;

/**
 * The weighted interval score of stored quantiles, in the unit of what is forecast (Bracher, Ray,
 * Gneiting and Reich 2021, PLOS Computational Biology 17, e1008618, equation 1): it approaches the
 * CRPS as the quantiles become many.
 */
public final class WeightedIntervalScore {

    private WeightedIntervalScore() {}

    /** The score of a forecast, given what came. */
    public static double of(Quantiles quantiles, double outturn) {
        double sum = Math.abs(outturn - quantiles.median()) / 2;
        int bands = 0;
        for (Quantiles.CentralBand band : quantiles.bands()) {
            sum += band.outside() / 2 * intervalScore(band, outturn);
            bands++;
        }
        return sum / (bands + 0.5);
    }

    /** Width, and for an outturn outside the distance times 2 / outside. */
    private static double intervalScore(Quantiles.CentralBand band, double outturn) {
        double missed = Math.max(0, band.low() - outturn) + Math.max(0, outturn - band.high());
        return band.high() - band.low() + 2 / band.outside() * missed;
    }
}
