package org.secureplaces.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A random walk of the logarithm of a rate or share: nobody knows where it goes. Its steps belong
 * to the draw of the parameters, so they count as ignorance, not as chance.
 *
 * @param from first day on which a step can move it
 * @param yearlySd standard deviation of a year's step
 * @param keeps share of how far it has gone that is left after a year, 0 to 1; 1 never returns
 * @param steps a standard normal value for each year from then on; empty leaves the rate flat
 */
public record RandomWalk(LocalDate from, Figure yearlySd, Figure keeps, List<Double> steps) {

    public RandomWalk {
        steps = List.copyOf(steps);
    }

    /** A walk that has not begun and never returns. */
    public RandomWalk(LocalDate from, Figure yearlySd) {
        this(from, yearlySd, Figure.fixed("keeps", 1), List.of());
    }

    /** None: the rate stays where it is. */
    public static RandomWalk none(LocalDate from) {
        return new RandomWalk(from, Figure.fixed("walk_sd", 0));
    }

    /** The same with its figures replaced. */
    public RandomWalk map(UnaryOperator<Figure> change) {
        return new RandomWalk(from, change.apply(yearlySd), change.apply(keeps), steps);
    }

    /** The same taking these steps. */
    public RandomWalk taking(List<Double> normal) {
        return new RandomWalk(from, yearlySd, keeps, normal);
    }

    /** Whether it goes anywhere. */
    public boolean moves() {
        return yearlySd.value() != 0 && !steps.isEmpty();
    }

    /** Whether it could go somewhere and has no steps yet. */
    public boolean waitsForSteps() {
        return yearlySd.value() != 0 && steps.isEmpty();
    }

    /** Number of steps before a day. */
    public int yearsUntil(LocalDate end) {
        int years = 0;
        while (from.plusYears(years).isBefore(end)) {
            years++;
        }
        return years;
    }

    /** The logarithm of the factor on a day, in straight lines from step to step; 0 at first. */
    public double logOn(LocalDate date) {
        if (!moves() || !date.isAfter(from)) {
            return 0;
        }
        double[] logs = logs();
        int year = 0;
        while (year < logs.length && !from.plusYears(year + 1).isAfter(date)) {
            year++;
        }
        if (year == logs.length) {
            return logs[year - 1];
        }
        LocalDate begin = from.plusYears(year);
        double share =
                (double) ChronoUnit.DAYS.between(begin, date)
                        / ChronoUnit.DAYS.between(begin, from.plusYears(year + 1));
        double before = year == 0 ? 0 : logs[year - 1];
        return before + share * (logs[year] - before);
    }

    /**
     * How much each of the first steps moves the mean of the logarithm between two days, up to a
     * factor, in straight lines from step to step. A walk that takes each step at once is moved a
     * little more by each than this says.
     *
     * @param years number of steps
     */
    public double[] sway(LocalDate start, LocalDate end, int years) {
        double[] held = new double[years + 1]; // days for which the mean rests on a year's level
        for (int year = 0; year < years; year++) {
            LocalDate begin = from.plusYears(year);
            double length = ChronoUnit.DAYS.between(begin, from.plusYears(year + 1));
            double first = Math.max(0, ChronoUnit.DAYS.between(begin, start) / length);
            double last = Math.min(1, ChronoUnit.DAYS.between(begin, end) / length);
            if (first < last) {
                double rising = length * (last * last - first * first) / 2;
                held[year + 1] += rising;
                held[year] += length * (last - first) - rising;
            }
        }
        double[] sway = new double[years];
        double onwards = 0;
        for (int year = years - 1; year >= 0; year--) {
            onwards = held[year + 1] + keeps.value() * onwards;
            sway[year] = onwards;
        }
        return sway;
    }

    /** The logarithm of the factor in each year from the first step on. */
    public double[] logs() {
        double[] logs = new double[steps.size()];
        double log = 0;
        for (int year = 0; year < logs.length; year++) {
            log = keeps.value() * log + yearlySd.value() * steps.get(year);
            logs[year] = log;
        }
        return logs;
    }
}
