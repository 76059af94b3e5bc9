package org.secureplaces.fitting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.secureplaces.child.Route;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;

/**
 * The rate at which open welfare referrals are withdrawn: withdrawals over days open, where a
 * placement or the end of the window cuts a search short and a search that began before the window
 * counts from there.
 *
 * @param withdrawn number of withdrawals
 * @param daysOpen days over all searches
 */
public record WithdrawalFit(double withdrawn, double daysOpen) {

    private static final double HALF_A_DAY = 0.5;

    /** The counts of records. */
    public static WithdrawalFit of(Records records) {
        double withdrawn = 0;
        double days = 0;
        for (Episode episode : records.episodes()) {
            if (episode.child().route() == Route.WELFARE) {
                days += Math.max(0, daysOpen(episode, records.window()));
                withdrawn +=
                        episode.search().withdrawn().filter(records.window()::holds).isPresent()
                                ? 1
                                : 0;
            }
        }
        return new WithdrawalFit(withdrawn, days);
    }

    /** Days from the referral, or the start of the window, to what ended the search. */
    private static double daysOpen(Episode episode, Window window) {
        LocalDate begun = episode.search().referred();
        LocalDate end =
                episode.stay()
                        .map(stay -> stay.admitted())
                        .or(() -> episode.search().withdrawn())
                        .orElse(window.until());
        double days = ChronoUnit.DAYS.between(begun, end);
        if (episode.outcome() == Outcome.OPEN) {
            days += HALF_A_DAY;
        }
        return days - window.daysBefore(begun);
    }

    /** The rate with its exact interval. */
    public Estimate estimate() {
        return Exact.rate(
                new Parameter("withdrawal_per_day", Scale.LOG, "per day"), withdrawn, daysOpen);
    }
}
