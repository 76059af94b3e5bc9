package org.secureplaces.fitting.arrival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Route;
import org.secureplaces.fitting.disclosure.Dominance;
import org.secureplaces.fitting.disclosure.Published;
import org.secureplaces.fitting.disclosure.Shown;
import org.secureplaces.fitting.record.Ending;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Window;

/**
 * What became of children on the welfare route after the end of a search or of a stay: the days to
 * the next referral of the same child, or the days without one. They are counted from ends within
 * the whole months of the records until the last of these months, or until the child may be 18,
 * whatever is first; an age in whole years says from when. Who turned 18 in a home is not followed,
 * nor who went on to another home, whose later days the records do not tell.
 *
 * @param again ends after which the child was referred again
 * @param daysToNext days from these ends to those referrals, summed
 * @param without days without a referral after all other ends, and how often there were so many
 * @param told whether enough children came again, and enough did not, and neither one nor two
 *     children make up most of it
 */
record RepeatTimes(int again, double daysToNext, SortedMap<Double, Integer> without, boolean told) {

    private static final int OF_AGE = (int) Profile.OF_AGE;

    /** The times of records in which the referrals of a child are joined. */
    static RepeatTimes of(Records records) {
        Counting counting = new Counting();
        Optional<Window> whole = Published.wholeMonths(records);
        if (whole.isPresent()) {
            for (List<Episode> child : byChild(records).values()) {
                counting.add(child, whole.get());
            }
        }
        return counting.times();
    }

    /** Number of ends. */
    int ends() {
        return again + without.values().stream().mapToInt(count -> count).sum();
    }

    private static SortedMap<String, List<Episode>> byChild(Records records) {
        SortedMap<String, List<Episode>> byChild = new TreeMap<>();
        for (Episode episode : records.episodes()) {
            if (episode.child().route() == Route.WELFARE && episode.person().isPresent()) {
                byChild.computeIfAbsent(episode.person().get(), any -> new ArrayList<>())
                        .add(episode);
            }
        }
        Comparator<Episode> inTime =
                Comparator.comparing((Episode one) -> one.search().referred())
                        .thenComparing(one -> one.ended().orElse(LocalDate.MAX));
        byChild.values().forEach(referrals -> referrals.sort(inTime));
        return byChild;
    }

    private static final class Counting {

        private final List<Double> repeats = new ArrayList<>();
        private final List<Double> days = new ArrayList<>();
        private final SortedMap<Double, Integer> without = new TreeMap<>();
        private int cameAgain;
        private int didNot;

        void add(List<Episode> child, Window whole) {
            int again = 0;
            double sum = 0;
            boolean did = true;
            for (int number = 0; number < child.size(); number++) {
                double followed = followed(child.get(number), whole);
                if (!(followed > 0)) {
                    continue;
                }
                double next = toNext(child, number);
                if (next <= followed) {
                    again++;
                    sum += next;
                } else {
                    without.merge(followed, 1, Integer::sum);
                    did = false;
                }
            }
            repeats.add((double) again);
            days.add(sum);
            cameAgain += again > 0 ? 1 : 0;
            didNot += did ? 0 : 1;
        }

        /** Days for which a child was followed after an end; 0 where it was not. */
        private static double followed(Episode episode, Window whole) {
            boolean isLast =
                    episode.outcome() == Outcome.WITHDRAWN
                            || episode.stay()
                                    .flatMap(stay -> stay.ending())
                                    .filter(ending -> ending == Ending.DISCHARGED)
                                    .isPresent();
            if (!isLast) {
                return 0;
            }
            LocalDate ended = episode.ended().orElseThrow();
            LocalDate referred = episode.search().referred();
            LocalDate maybeOfAge = referred.plusYears(OF_AGE - 1L - episode.child().age());
            double toOfAge = ChronoUnit.DAYS.between(ended, maybeOfAge);
            return whole.holds(ended) ? Math.min(toOfAge, whole.daysUntilEnd(ended)) : 0;
        }

        private static double toNext(List<Episode> child, int number) {
            return number + 1 < child.size()
                    ? ChronoUnit.DAYS.between(
                            child.get(number).ended().orElseThrow(),
                            child.get(number + 1).search().referred())
                    : Double.POSITIVE_INFINITY;
        }

        RepeatTimes times() {
            boolean isFew = cameAgain < Shown.FEWEST || didNot < Shown.FEWEST;
            boolean isDominated =
                    Dominance.isIn(repeats.stream().mapToDouble(one -> one))
                            || Dominance.isIn(days.stream().mapToDouble(one -> one));
            return new RepeatTimes(
                    (int) repeats.stream().mapToDouble(one -> one).sum(),
                    days.stream().mapToDouble(one -> one).sum(),
                    without,
                    !isFew && !isDominated);
        }
    }
}
