package org.secureplaces.fitting.record;

import java.util.Optional;

/** One referral of one child, and the stay that came of it. */
public record Episode(Child child, Search search, Optional<Stay> stay) {

    public Episode {
        if (stay.isPresent() && search.withdrawn().isPresent()) {
            throw new IllegalArgumentException("a referral must not be both placed and withdrawn");
        }
        if (stay.map(own -> own.admitted().isBefore(search.referred())).orElse(false)) {
            throw new IllegalArgumentException(
                    "a stay must not begin before the referral on " + search.referred());
        }
    }

    /** What has come of it. */
    public Outcome outcome() {
        if (stay.isPresent()) {
            return Outcome.PLACED;
        }
        return search.withdrawn().isPresent() ? Outcome.WITHDRAWN : Outcome.OPEN;
    }
}
