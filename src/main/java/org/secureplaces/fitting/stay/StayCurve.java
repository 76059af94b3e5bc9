package org.secureplaces.fitting.stay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.disclosure.PublishedDays;
import org.secureplaces.fitting.survival.KaplanMeier;
import org.secureplaces.fitting.survival.Observed;
import org.secureplaces.statistics.Band;

/**
 * The share who stay longer as counted without a formula. Where those seen from their first day are
 * few, the end of one of them would be the end of all: then the curve begins later.
 *
 * @param from the share is that of those who stay longer than so many days: mostly 0
 * @param atRisk how many are left on each day on which it may be published
 */
public record StayCurve(KaplanMeier counted, int from, SortedMap<Integer, Double> atRisk) {

    /** The days of the curves, the tail among them. */
    static final List<Integer> DAYS = List.of(7, 14, 28, 56, 91, 182, 273, 365, 548, 730);

    public StayCurve {
        atRisk = Collections.unmodifiableSortedMap(new TreeMap<>(atRisk));
    }

    static StayCurve of(List<Observed> stays) {
        int from = from(stays);
        List<Observed> later = beyond(stays, from);
        KaplanMeier counted = KaplanMeier.of(later);
        double thin = thinFrom(counted);
        List<Integer> days =
                PublishedDays.of(
                        DAYS,
                        day -> day < thin && atRisk(later, day) >= PublishedDays.FEWEST,
                        (after, until) ->
                                counted.endsBetween(after, until) >= PublishedDays.FEWEST);
        SortedMap<Integer, Double> left = new TreeMap<>();
        days.forEach(day -> left.put(day, atRisk(later, day)));
        return new StayCurve(counted, from, left);
    }

    /** The days on which it may be published. */
    public List<Integer> days() {
        return List.copyOf(atRisk.keySet());
    }

    /** The share who stay longer than one of those days, as it may be published. */
    double share(int day) {
        return Coarse.share(counted.survival(day), one(day));
    }

    /** The interval of {@link #share}. */
    Band interval(int day) {
        return Coarse.interval(share(day), counted.standardError(day), one(day));
    }

    /** How many are left at least on one of the days, as their rounded number tells. */
    double atLeast(int day) {
        return Coarse.fewest(Coarse.rounded(atRisk.getOrDefault(day, 0.0)));
    }

    /** What one child does to the share. */
    private double one(int day) {
        return counted.survival(day) / atLeast(day);
    }

    /** One of the days of the curves, since the true day is that on which a child was seen. */
    private static int from(List<Observed> stays) {
        double earliest = lastOfThinStart(KaplanMeier.of(stays));
        double seenAtOnce =
                stays.stream().filter(one -> one.entry() == 0).mapToDouble(Observed::count).sum();
        if (earliest < 0 && seenAtOnce >= PublishedDays.FEWEST) {
            return 0;
        }
        double begin =
                stays.stream()
                        .mapToDouble(Observed::entry)
                        .filter(entry -> entry >= earliest)
                        .distinct()
                        .sorted()
                        .filter(entry -> atRisk(stays, entry) >= PublishedDays.FEWEST)
                        .findFirst()
                        .orElse(0);
        if (begin == 0) {
            return 0;
        }
        int last = DAYS.get(DAYS.size() - 1);
        return DAYS.stream().filter(day -> day >= begin).findFirst().orElse(last);
    }

    /** The last day on which one of a few ended before half had; below 0 if there is none. */
    private static double lastOfThinStart(KaplanMeier all) {
        double ends = all.steps().stream().mapToDouble(KaplanMeier.Step::ends).sum();
        double last = -1;
        double before = 0;
        for (KaplanMeier.Step step : all.steps()) {
            before += step.ends();
            last = isThin(step) && before <= ends / 2 ? step.day() : last;
        }
        return last;
    }

    /** The first day on which one of a few ended: from there on the curve says little. */
    private static double thinFrom(KaplanMeier counted) {
        return counted.steps().stream()
                .filter(StayCurve::isThin)
                .mapToDouble(KaplanMeier.Step::day)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean isThin(KaplanMeier.Step step) {
        return step.atRisk() < PublishedDays.FEWEST;
    }

    /** Those of some stays that are longer, as seen from there. */
    List<Observed> beyond(List<Observed> stays) {
        return beyond(stays, from);
    }

    private static List<Observed> beyond(List<Observed> stays, int from) {
        if (from == 0) {
            return stays;
        }
        List<Observed> later = new ArrayList<>();
        for (Observed one : stays) {
            if (one.exit() > from) {
                later.add(
                        new Observed(
                                Math.max(from, one.entry()),
                                one.exit(),
                                one.cause(),
                                one.covariates(),
                                one.count()));
            }
        }
        return later;
    }

    private static double atRisk(List<Observed> stays, double day) {
        return stays.stream()
                .filter(one -> one.entry() <= day && one.exit() > day)
                .mapToDouble(Observed::count)
                .sum();
    }
}
