package org.secureplaces.forecast.row;

import java.time.LocalDate;

/**
 * One row of {@code forecast.csv}: a mean or a quantile of one target on one date, in hubverse
 * form.
 */
public record ForecastRow(
        String scenario,
        LocalDate originDate,
        LocalDate targetEndDate,
        int horizonMonths,
        String target,
        String group,
        Output output) {

    /**
     * What the row's value is: the mean, or a quantile with its probability.
     *
     * @param typeId the probability of the quantile as text, or {@code NA} for the mean
     */
    public record Output(String type, String typeId, double value) {}
}
