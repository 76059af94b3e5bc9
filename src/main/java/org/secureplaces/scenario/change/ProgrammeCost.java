package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.scenario.Expense;

/** What a programme costs: by the year from its first day, and once on that day. */
public record ProgrammeCost(double poundsPerYear, double poundsOnce) {

    /** Nothing is known or counted of its cost. */
    public static final ProgrammeCost NONE = new ProgrammeCost(0, 0);

    /** The cost as spent from a day on, until a day (exclusive) or for ever. */
    List<Expense> from(LocalDate first, Optional<LocalDate> until) {
        return equals(NONE)
                ? List.of()
                : List.of(new Expense(first, until, poundsPerYear, poundsOnce));
    }

    public ProgrammeCost {
        if (!(poundsPerYear >= 0 && poundsOnce >= 0)) {
            throw new IllegalArgumentException(
                    "costs must not be negative, were "
                            + poundsPerYear
                            + " a year and "
                            + poundsOnce
                            + " once");
        }
    }
}
