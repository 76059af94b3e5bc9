package org.secureplaces.report.finding;

import org.secureplaces.forecast.row.Band;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SummaryRow;

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
