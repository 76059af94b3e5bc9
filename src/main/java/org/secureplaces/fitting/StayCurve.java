package org.secureplaces.fitting;

import java.util.List;
import org.secureplaces.fitting.survival.KaplanMeier;
import org.secureplaces.fitting.survival.Observed;

/**
 * The share who stay longer as counted without a formula.
 *
 * @param days on which it may be published
 */
public record StayCurve(KaplanMeier counted, List<Integer> days) {

    /** The days of the curves, the tail among them. */
    static final List<Integer> DAYS = List.of(7, 14, 28, 56, 91, 182, 273, 365, 548, 730);

    public StayCurve {
        days = List.copyOf(days);
    }

    static StayCurve of(List<Observed> stays) {
        KaplanMeier counted = KaplanMeier.of(stays);
        List<Integer> days =
                PublishedDays.of(
                        DAYS,
                        day -> atRisk(stays, day) >= PublishedDays.FEWEST,
                        (after, until) ->
                                counted.endsBetween(after, until) >= PublishedDays.FEWEST);
        return new StayCurve(counted, days);
    }

    private static double atRisk(List<Observed> stays, int day) {
        return stays.stream()
                .filter(one -> one.isAtRisk(day) && one.exit() > day)
                .mapToDouble(Observed::count)
                .sum();
    }
}
