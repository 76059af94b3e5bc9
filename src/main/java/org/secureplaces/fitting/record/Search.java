package org.secureplaces.fitting.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The search for a place.
 *
 * @param withdrawn when it ended without a place
 * @param considered how many considerations by homes it came to
 * @param accepted how many of them ended in acceptance
 */
public record Search(
        LocalDate referred, Optional<LocalDate> withdrawn, int considered, int accepted) {

    public Search {
        if (accepted < 0 || considered < accepted) {
            throw new IllegalArgumentException(
                    "accepted must be 0 to considered " + considered + ", was " + accepted);
        }
        LocalDate begun = referred;
        if (withdrawn.map(end -> end.isBefore(begun)).orElse(false)) {
            throw new IllegalArgumentException(
                    "a search must not end before it begins on " + referred);
        }
    }
}
