package org.secureplaces.fitting.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The time in which records were kept: what was over before it is not known, and what was not over
 * at its end is cut short there.
 *
 * @param from first day
 * @param until last day
 */
public record Window(LocalDate from, LocalDate until) {

    private static final double HALF_A_DAY = 0.5;

    public Window {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException(
                    "a window must end after it begins on " + from + ", was " + until);
        }
    }

    /** Length in days. */
    public double days() {
        return ChronoUnit.DAYS.between(from, until) + 1.0;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Days from a beginning to the start of the window; 0 where it lies within. */
    public double daysBefore(LocalDate begun) {
        return Math.max(0, ChronoUnit.DAYS.between(begun, from) - HALF_A_DAY);
    }

    /** Days from a beginning to the end of the window. */
    public double daysUntilEnd(LocalDate begun) {
        return ChronoUnit.DAYS.between(begun, until) + HALF_A_DAY;
    }

    /** The calendar months that lie wholly within. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = YearMonth.from(from);
        if (from.getDayOfMonth() > 1) {
            month = month.plusMonths(1);
        }
        while (!month.atEndOfMonth().isAfter(until)) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return List.copyOf(months);
    }
}
