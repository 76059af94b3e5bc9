package org.secureplaces.fitting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;

/**
 * The rate at which open welfare referrals are withdrawn: withdrawals over days open, where a
 * placement or the end of the window cuts a search short. The referrals are those of the published
 * counts, so that the number withdrawn is the published one.
 *
 * @param withdrawn number of withdrawals
 * @param daysOpen days over all searches
 */
public record WithdrawalFit(double withdrawn, double daysOpen) {

    /** The counts of records. */
    public static WithdrawalFit of(Records records) {
        double withdrawn = 0;
        double days = 0;
        for (Episode episode : Published.welfare(records)) {
            days += daysOpen(episode, records.window());
            withdrawn += episode.outcome() == Outcome.WITHDRAWN ? 1 : 0;
        }
        return new WithdrawalFit(withdrawn, days);
    }

    /** Days from the referral to what ended the search. */
    private static double daysOpen(Episode episode, Window window) {
        LocalDate begun = episode.search().referred();
        if (episode.outcome() == Outcome.OPEN) {
            return window.daysUntilEnd(begun);
        }
        LocalDate end =
                episode.stay()
                        .map(stay -> stay.admitted())
                        .or(() -> episode.search().withdrawn())
                        .orElseThrow();
        return ChronoUnit.DAYS.between(begun, end);
    }

    /** The rate with its exact interval. */
    public Estimate estimate() {
        return Exact.rate(
                new Parameter("withdrawal_per_day", Scale.LOG, "per day"), withdrawn, daysOpen);
    }
}
