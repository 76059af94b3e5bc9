package org.secureplaces.report.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.secureplaces.forecast.precision.Precision;
import org.secureplaces.forecast.row.PrecisionRow;

/**
 * Whether the precision that was asked for was reached, in words.
 *
 * @param asked relative half-width
 * @param most largest number of futures
 */
public record PrecisionFinding(List<PrecisionRow> rows, double asked, int most) {

    public PrecisionFinding {
        rows = List.copyOf(rows);
    }

    /** What was reached, a sentence each. */
    public List<String> sentences() {
        return rows.isEmpty()
                ? List.of(
                        "No headline measure was observed in every future: no precision is known.")
                : List.of(reached(), widest());
    }

    private String reached() {
        String asked = "The precision of " + percent(this.asked);
        return Precision.isReached(rows, this.asked)
                ? asked + " is reached with " + futures() + "."
                : asked
                        + " is not reached within "
                        + futures()
                        + ", of at most "
                        + String.format(Locale.UK, "%,d", most)
                        + "; more futures may be allowed.";
    }

    private String widest() {
        PrecisionRow widest =
                rows.stream()
                        .max(Comparator.comparingDouble(PrecisionRow::relativeHalfWidth))
                        .orElseThrow();
        String known =
                Double.isNaN(widest.relativeHalfWidth())
                        ? "is not known: there are too few futures for that end of its band"
                        : "is known within " + percent(widest.relativeHalfWidth()) + " of the mean";
        return SensitivityFinding.label(widest.measure())
                + (widest.statistic().equals("mean")
                        ? " on average"
                        : ", its " + widest.statistic() + " quantile,")
                + " is the least certain headline: it "
                + known
                + ".";
    }

    private String futures() {
        return String.format(Locale.UK, "%,d futures", rows.get(0).replications());
    }

    private static String percent(double share) {
        return new BigDecimal(100 * share, new MathContext(3)).stripTrailingZeros().toPlainString()
                + "%";
    }
}
