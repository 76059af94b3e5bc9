package org.secureplaces.report;

import org.secureplaces.forecast.Band;
import org.secureplaces.forecast.ComparisonRow;
import org.secureplaces.forecast.RankingRow;
import org.secureplaces.forecast.SummaryRow;

/** A mean and the band that holds 95 futures in 100. */
record Estimate(double mean, Band futures) {

    static Estimate of(SummaryRow row) {
        return new Estimate(row.mean(), row.futures());
    }

    static Estimate of(ComparisonRow row) {
        return new Estimate(row.meanDifference(), row.futures());
    }

    static Estimate of(RankingRow row) {
        return new Estimate(row.meanDifference(), row.futures());
    }

    Estimate times(double factor) {
        return new Estimate(
                mean * factor, new Band(futures.low() * factor, futures.high() * factor));
    }

    double low() {
        return futures.low();
    }

    double high() {
        return futures.high();
    }

    /** Whether the whole band lies on one side of zero. */
    boolean isClear() {
        return low() > 0 || high() < 0;
    }
}
