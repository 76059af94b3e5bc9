package org.secureplaces.scoring;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Counts that are published again and again, and when each is to be expected.
 *
 * @param measures measures of stored forecasts that they judge; none where they judge none
 * @param daysFrom days from a count to its publication, at least as a rule
 * @param daysTo days from a count to its publication, at most as a rule
 * @param source ids of earlier releases
 * @param reason why it is expected then
 */
public record Release(
        String name,
        String publisher,
        List<String> measures,
        Every every,
        int daysFrom,
        int daysTo,
        String source,
        String reason) {

    /** How often is counted. */
    public enum Every {
        /** On 31 March of each year. */
        YEAR,
        /** On the last day of each month. */
        MONTH,
        /** Now and then: nothing is to be expected. */
        NEVER
    }

    public Release {
        measures = List.copyOf(measures);
        if (daysFrom < 0 || daysTo < daysFrom) {
            throw new IllegalArgumentException(
                    "days_from and days_to must not be negative or fall, were "
                            + daysFrom
                            + " and "
                            + daysTo);
        }
    }

    /** A count with the days between which it is to be published. */
    public record Due(LocalDate count, LocalDate from, LocalDate to) {}

    /** Counts after a day that are to be published by another; in order. */
    public List<Due> published(LocalDate after, LocalDate by) {
        return counts(after).takeWhile(due -> !due.to().isAfter(by)).toList();
    }

    /** The first count that may still come after a day. */
    public Optional<Due> next(LocalDate by) {
        return counts(by.minusDays(daysTo + 1L))
                .dropWhile(due -> !due.to().isAfter(by))
                .findFirst();
    }

    private Stream<Due> counts(LocalDate after) {
        return switch (every) {
            case NEVER -> Stream.empty();
            case YEAR ->
                    all(
                            LocalDate.of(after.getYear(), Month.MARCH, 31),
                            after,
                            day -> day.plusYears(1));
            case MONTH ->
                    all(
                            YearMonth.from(after).atEndOfMonth(),
                            after,
                            day -> YearMonth.from(day).plusMonths(1).atEndOfMonth());
        };
    }

    private Stream<Due> all(LocalDate first, LocalDate after, UnaryOperator<LocalDate> next) {
        return Stream.iterate(first, next)
                .dropWhile(day -> !day.isAfter(after))
                .map(day -> new Due(day, day.plusDays(daysFrom), day.plusDays(daysTo)));
    }
}
