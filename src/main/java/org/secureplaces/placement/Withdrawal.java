package org.secureplaces.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;

/**
 * How fast councils make another arrangement while a referral is open: a hazard that may differ
 * from year to year.
 *
 * @param perDay hazard a day; 0 for never
 * @param earlier what it was before some days, as factors on it
 * @param walk where it may wander from some day on
 */
public record Withdrawal(Figure perDay, List<Earlier> earlier, RandomWalk walk) {

    /**
     * What the hazard was before a day.
     *
     * @param until first day on which the factor is over
     */
    public record Earlier(LocalDate until, Figure factor) {}

    public Withdrawal {
        earlier = List.copyOf(earlier);
    }

    /** The same hazard on every day. */
    public static Withdrawal constant(Figure perDay) {
        return new Withdrawal(perDay, List.of(), RandomWalk.none(LocalDate.EPOCH));
    }

    /** The hazard through a run. */
    public Hazard in(Dates dates) {
        SortedSet<LocalDate> changes = new TreeSet<>();
        earlier.forEach(before -> changes.add(before.until()));
        double[] logs = walk.moves() ? walk.logs() : new double[0];
        for (int year = 0; year < logs.length; year++) {
            changes.add(walk.from().plusYears(year));
        }
        double[] days = new double[changes.size() + 1];
        double[] rates = new double[changes.size() + 1];
        days[0] = Double.NEGATIVE_INFINITY;
        rates[0] = on(LocalDate.MIN, logs);
        int step = 0;
        for (LocalDate change : changes) {
            step++;
            days[step] = dates.dayOf(change);
            rates[step] = on(change, logs);
        }
        return new Hazard(days, rates);
    }

    private double on(LocalDate date, double[] logs) {
        double rate = perDay.value();
        for (Earlier before : earlier) {
            rate *= date.isBefore(before.until()) ? before.factor().value() : 1;
        }
        int steps = 0;
        while (steps < logs.length && !date.isBefore(walk.from().plusYears(steps))) {
            steps++;
        }
        return steps == 0 ? rate : rate * StrictMath.exp(logs[steps - 1]);
    }

    /** The same with each figure replaced. */
    Withdrawal map(UnaryOperator<Figure> change) {
        return new Withdrawal(
                change.apply(perDay),
                earlier.stream()
                        .map(one -> new Earlier(one.until(), change.apply(one.factor())))
                        .toList(),
                walk.map(change));
    }

    /** The same with its walk replaced. */
    Withdrawal walking(UnaryOperator<RandomWalk> change) {
        return new Withdrawal(perDay, earlier, change.apply(walk));
    }

    /**
     * A hazard that is constant between some days of a run.
     *
     * @param days first day of each level, ascending; the first is endlessly long ago
     * @param rates hazard a day from that day on
     */
    public record Hazard(double[] days, double[] rates) {

        /** The hazard on a day. */
        public double on(double day) {
            return rates[level(day)];
        }

        /**
         * Days from a day until the hazard has added up to a number; infinite where it never does.
         *
         * @param threshold standard exponential where somebody withdraws at random
         */
        public double daysUntil(double threshold, double from) {
            int level = level(from);
            if (level == rates.length - 1) {
                return rates[level] == 0 ? Double.POSITIVE_INFINITY : threshold / rates[level];
            }
            double left = threshold;
            double day = from;
            while (level < rates.length - 1 && left > rates[level] * (days[level + 1] - day)) {
                left -= rates[level] * (days[level + 1] - day);
                day = days[++level];
            }
            return rates[level] == 0 ? Double.POSITIVE_INFINITY : day - from + left / rates[level];
        }

        private int level(double day) {
            int level = rates.length - 1;
            while (days[level] > day) {
                level--;
            }
            return level;
        }
    }
}
