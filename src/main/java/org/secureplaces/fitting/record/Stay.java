package org.secureplaces.fitting.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stay in a home.
 *
 * @param discharged when it ended; empty where the child was still there
 * @param ending why it ended
 */
public record Stay(
        LocalDate admitted, Optional<LocalDate> discharged, Optional<Ending> ending, String home) {

    public Stay {
        LocalDate begun = admitted;
        if (discharged.map(end -> end.isBefore(begun)).orElse(false)) {
            throw new IllegalArgumentException(
                    "a stay must not end before it begins on " + admitted);
        }
        if (discharged.isPresent() != ending.isPresent()) {
            throw new IllegalArgumentException("a stay that ended, and no other, must say why");
        }
    }
}
