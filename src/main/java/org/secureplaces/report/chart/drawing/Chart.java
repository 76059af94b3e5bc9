package org.secureplaces.report.chart.drawing;

import java.util.List;

/**
 * One chart with the words that make it readable without eyes, colour or scripts.
 *
 * @param id unique on the page
 * @param takeaway what it shows, one sentence made from the numbers
 * @param description what is drawn, for those who cannot see it
 * @param json data and layout for the drawing script, safe inside a script element
 */
public record Chart(
        String id,
        String title,
        String takeaway,
        String description,
        List<LegendKey> legend,
        String json) {

    /**
     * One entry of a legend.
     *
     * @param kind {@code line}, {@code dash}, {@code dot}, {@code band}, {@code pale}, {@code
     *     point}, {@code ring} or {@code square}
     */
    public record LegendKey(String label, String kind, String colour) {}
}
