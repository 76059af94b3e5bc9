package org.secureplaces.report.chart.drawing;

import java.util.List;
import java.util.Optional;
import org.secureplaces.statistics.Band;

/**
 * What a chart of dots shows.
 *
 * @param less what stands to the left of zero, with its arrow
 * @param shortLess the same where there is little room
 * @param more what stands to the right of it
 * @param description what is drawn, for those who cannot see it
 */
public record DotRows(
        List<Group> groups, String less, String shortLess, String more, String description) {

    public DotRows {
        groups = List.copyOf(groups);
    }

    /**
     * Rows with one zero.
     *
     * @param rule what is written below the rule above them; empty for the first group, which has
     *     none
     * @param zero what a difference of zero is the same as
     * @param isOpen whether dots are open, for another base
     */
    public record Group(String rule, String zero, boolean isOpen, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One dot.
     *
     * @param number the average in words
     * @param range where 95 of 100 futures lie, in words
     * @param low and high of these; NaN where they cannot be told
     * @param middleHalf where the middle half of the futures lies
     */
    public record Row(
            String name,
            String note,
            String number,
            String range,
            double mean,
            double low,
            double high,
            Optional<Band> middleHalf) {}
}
