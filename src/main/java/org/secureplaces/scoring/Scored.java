package org.secureplaces.scoring;

import java.time.LocalDate;

/**
 * A forecast of one figure beside the figure.
 *
 * @param mean mean of the forecast
 */
public record Scored(
        Subject subject,
        Outturn outturn,
        double mean,
        Quantiles quantiles,
        Marks marks,
        Rivals rivals) {

    /**
     * What was forecast.
     *
     * @param horizonMonths months from the count at the origin to the target
     */
    public record Subject(
            String measure, LocalDate origin, LocalDate targetEndDate, int horizonMonths) {}

    /** What came, and who says so. */
    public record Outturn(double value, String source) {}

    /**
     * The marks of a forecast.
     *
     * @param pit where the outturn lies among the futures, from 0 to 1
     */
    public record Marks(double crps, double wis, double pit) {}

    /** How much too high the mean was. */
    public double error() {
        return mean - outturn.value();
    }
}
