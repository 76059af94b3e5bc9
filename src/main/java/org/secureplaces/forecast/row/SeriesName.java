package org.secureplaces.forecast.row;

/**
 * The name of a measured series: measure, group and period as they stand in the result files.
 *
 * @param measure for example {@code share_placed}
 * @param group for example {@code all} or {@code route=welfare;region=London}
 * @param period {@code 2027-28} (April to March) or {@code all}
 */
public record SeriesName(String measure, String group, String period) {

    private static final String WHOLE = "all";

    /** Whether it is about the whole time from which the run forecasts. */
    public boolean isOfWholeForecast() {
        return period.equals(WHOLE);
    }
}
