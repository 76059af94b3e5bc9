package org.secureplaces.demand;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Region;

/**
 * A change of demand from a date on, by a factor, everywhere or in one region.
 *
 * @param until first day on which it no longer holds
 */
public record Scaling(
        double factor, LocalDate from, Optional<LocalDate> until, Optional<Region> region) {

    public Scaling {
        if (!(factor >= 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException(
                    "a factor on demand must not be negative, was " + factor);
        }
    }
}
