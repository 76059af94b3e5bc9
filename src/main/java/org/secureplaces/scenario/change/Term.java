package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days for which something at a home is another way than usual.
 *
 * @param until last day; without it there is no end
 */
public record Term(LocalDate from, Optional<LocalDate> until) {

    /**
     * Makes sure that a term does not end before it begins.
     *
     * @param what the subject of the complaint, as in "the loan"
     */
    public static void require(String what, LocalDate from, Optional<LocalDate> until) {
        if (until.map(last -> last.isBefore(from)).orElse(false)) {
            throw new IllegalArgumentException(what + " must not end before it begins on " + from);
        }
    }

    /** First day after it, if it ends. */
    public Optional<LocalDate> over() {
        return until.map(last -> last.plusDays(1));
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean goesOnAfter(LocalDate day) {
        return until.map(last -> last.isAfter(day)).orElse(true);
    }
}
