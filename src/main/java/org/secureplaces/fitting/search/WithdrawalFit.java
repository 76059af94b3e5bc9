package org.secureplaces.fitting.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.disclosure.Dominance;
import org.secureplaces.fitting.disclosure.Exact;
import org.secureplaces.fitting.disclosure.Published;
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
 * @param isDominated whether one or two children make up most of the days
 */
public record WithdrawalFit(double withdrawn, double daysOpen, boolean isDominated) {

    /** The counts of records. */
    public static WithdrawalFit of(Records records) {
        double withdrawn = 0;
        List<Double> days = new ArrayList<>();
        for (Episode episode : Published.welfare(records)) {
            days.add(daysOpen(episode, records.window()));
            withdrawn += episode.outcome() == Outcome.WITHDRAWN ? 1 : 0;
        }
        return new WithdrawalFit(
                withdrawn,
                days.stream().mapToDouble(open -> open).sum(),
                Dominance.isIn(days.stream().mapToDouble(open -> open)));
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

    /**
     * The rate as it may be published.
     *
     * @param rounded number of withdrawals as it is published
     */
    public Estimate published(int rounded) {
        Parameter parameter = estimate().parameter();
        return Coarse.of(
                Exact.rate(parameter, rounded, rounded * daysOpen / withdrawn), rounded, rounded);
    }
}
