package org.secureplaces.forecast.row;

import java.time.LocalDate;

/**
 * A published count before the forecast begins: what the chart shows left of the cut-off.
 *
 * @param measure for example {@code children_accommodated}, {@code places_approved}, {@code
 *     places_available}
 * @param status {@code published}, {@code derived}, {@code estimate} or {@code secondary}
 */
public record HistoryRow(
        LocalDate date, String measure, double value, String status, String sourceId) {}
