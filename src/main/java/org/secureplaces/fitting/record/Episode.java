package org.secureplaces.fitting.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One referral of one child, and the stay that came of it.
 *
 * @param person an identifier, made up for the records, by which the referrals of one child are
 *     joined; empty where they are not
 */
public record Episode(Child child, Search search, Optional<Stay> stay, Optional<String> person) {

    public Episode {
        if (stay.isPresent() && search.withdrawn().isPresent()) {
            throw new IllegalArgumentException("a referral must not be both placed and withdrawn");
        }
        if (stay.map(own -> own.admitted().isBefore(search.referred())).orElse(false)) {
            throw new IllegalArgumentException(
                    "a stay must not begin before the referral on " + search.referred());
        }
    }

    /** A referral that is not joined with others of the same child. */
    public Episode(Child child, Search search, Optional<Stay> stay) {
        this(child, search, stay, Optional.empty());
    }

    /** The last day of the search, or of the stay that came of it; empty where it is not over. */
    public Optional<LocalDate> ended() {
        return stay.isPresent() ? stay.flatMap(Stay::discharged) : search.withdrawn();
    }

    /** What has come of it. */
    public Outcome outcome() {
        if (stay.isPresent()) {
            return Outcome.PLACED;
        }
        return search.withdrawn().isPresent() ? Outcome.WITHDRAWN : Outcome.OPEN;
    }
}
