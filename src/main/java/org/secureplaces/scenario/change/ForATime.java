package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.scenario.Change;

/** A change of a home for some days, after which the home is as it was. */
public interface ForATime extends Change {

    /** First day. */
    LocalDate from();

    /** Last day; without it there is no end. */
    Optional<LocalDate> until();

    /** The same change from another day on. */
    ForATime beginning(LocalDate day);

    /** Its days. */
    default Term term() {
        return new Term(from(), until());
    }

    @Override
    default LocalDate date() {
        return from();
    }

    @Override
    default Optional<Change> restAfter(LocalDate day) {
        return term().goesOnAfter(day) ? Optional.of(beginning(day)) : Optional.empty();
    }

    @Override
    default Optional<LocalDate> lastDay() {
        return until();
    }
}
