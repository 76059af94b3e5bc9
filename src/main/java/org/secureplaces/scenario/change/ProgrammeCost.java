package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.engine.Dates;
import org.secureplaces.scenario.Expense;

/**
 * What a programme costs.
 *
 * @param poundsPerYear by the year from its first day, for as long as it runs
 * @param poundsOnce once on its first day
 * @param poundsByYear in each of its years, as money is granted for some years; nothing after them
 */
public record ProgrammeCost(double poundsPerYear, double poundsOnce, List<Double> poundsByYear) {

    /** Nothing is known or counted of its cost. */
    public static final ProgrammeCost NONE = new ProgrammeCost(0, 0);

    /** The same every year. */
    public ProgrammeCost(double poundsPerYear, double poundsOnce) {
        this(poundsPerYear, poundsOnce, List.of());
    }

    public ProgrammeCost {
        poundsByYear = List.copyOf(poundsByYear);
        boolean isSound = poundsByYear.stream().allMatch(pounds -> pounds >= 0);
        if (!(poundsPerYear >= 0 && poundsOnce >= 0 && isSound)) {
            throw new IllegalArgumentException(
                    "costs must not be negative, were "
                            + poundsPerYear
                            + " a year and "
                            + poundsOnce
                            + " once"
                            + (poundsByYear.isEmpty() ? "" : " and by year " + poundsByYear));
        }
    }

    /** The cost as spent from a day on, until a day (exclusive) or for ever. */
    public List<Expense> from(LocalDate first, Optional<LocalDate> until) {
        List<Expense> expenses = new ArrayList<>();
        if (poundsPerYear > 0 || poundsOnce > 0) {
            expenses.add(new Expense(first, until, poundsPerYear, poundsOnce));
        }
        for (int year = 0; year < poundsByYear.size(); year++) {
            LocalDate begin = first.plusYears(year);
            LocalDate end = first.plusYears(year + 1L);
            double days = ChronoUnit.DAYS.between(begin, end);
            double perYear = poundsByYear.get(year) / days * Dates.DAYS_PER_YEAR;
            if (until.filter(day -> !day.isAfter(begin)).isEmpty()) {
                LocalDate last = until.filter(day -> day.isBefore(end)).orElse(end);
                expenses.add(new Expense(begin, Optional.of(last), perYear, 0));
            }
        }
        return List.copyOf(expenses);
    }
}
