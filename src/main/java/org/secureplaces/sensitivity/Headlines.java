package org.secureplaces.sensitivity;

import java.util.List;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;

/** The measures of the whole forecast whose drivers are asked for. */
public enum Headlines {
    SHARE_PLACED(Measure.SHARE_PLACED, "route=welfare"),
    CHILDREN_WITHOUT_PLACE(Measure.CHILDREN_WITHOUT_PLACE, "route=welfare"),
    UNPLACED(Measure.UNPLACED, "route=welfare"),
    WAITING(Measure.WAITING, "route=welfare"),
    DAYS_TO_PLACE(Measure.DAYS_TO_PLACE, "route=welfare"),
    CHILDREN_ACCOMMODATED(Measure.CHILDREN_ACCOMMODATED, "all"),
    CUSTODY_OVERFLOW(Measure.CUSTODY_OVERFLOW, "route=justice");

    private static final String WHOLE = "all";

    private final Measure measure;
    private final String group;

    Headlines(Measure measure, String group) {
        this.measure = measure;
        this.group = group;
    }

    /** The name in files. */
    public String label() {
        return measure.label();
    }

    /** The unit in files. */
    public String unit() {
        return measure.unit();
    }

    /** Where it stands in a layout. */
    public int index(Layout layout) {
        return layout.index(measure, group, WHOLE);
    }

    /**
     * Means over some futures of each of them, in order; NaN where nothing was observed. That of
     * the share placed is placements over referrals summed over futures, as everywhere.
     */
    public static double[] means(Layout layout, List<Measured> futures) {
        double[] means = new double[values().length];
        for (Headlines headline : values()) {
            int index = headline.index(layout);
            means[headline.ordinal()] =
                    layout.parts(index)
                            .map(parts -> parts.over(futures))
                            .orElseGet(() -> mean(index, futures));
        }
        return means;
    }

    private static double mean(int index, List<Measured> futures) {
        double sum = 0;
        for (Measured future : futures) {
            sum += future.value(index);
        }
        return sum / futures.size();
    }
}
