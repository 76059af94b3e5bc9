package org.secureplaces.report.content;

import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.statistics.Band;

/** A mean and the band that holds 95 futures in 100. */
public record Estimate(double mean, Band futures) {

    public static Estimate of(SummaryRow row) {
        return new Estimate(row.mean(), row.futures());
    }

    public static Estimate of(ComparisonRow row) {
        return new Estimate(row.meanDifference(), row.futures());
    }

    public static Estimate of(RankingRow row) {
        return new Estimate(row.meanDifference(), row.futures());
    }

    public Estimate times(double factor) {
        return new Estimate(
                mean * factor, new Band(futures.low() * factor, futures.high() * factor));
    }

    /** What is said of a range that cannot be told. */
    public static final String TOO_FEW = "too few futures for a range: run 100 or more";

    /** Whether there were enough futures to tell a range. */
    public boolean hasRange() {
        return !Double.isNaN(futures.low()) || !Double.isNaN(futures.high());
    }

    /** A range in brackets, or why there is none. */
    public static String inBrackets(String range) {
        return range.equals(TOO_FEW) ? " (" + TOO_FEW + ")" : " (95 futures in 100: " + range + ")";
    }

    /**
     * A range as the beginning of a sentence, or why there is none.
     *
     * @param what the range is of, for example " children a year"
     */
    public static String asSentence(String range, String what) {
        return range.equals(TOO_FEW)
                ? "Too few futures for a range: run 100 or more"
                : "In 95 futures in 100: " + range + what;
    }

    public double low() {
        return futures.low();
    }

    public double high() {
        return futures.high();
    }

    /** Whether the whole band lies on one side of zero. */
    public boolean isClear() {
        return low() > 0 || high() < 0;
    }
}
