package org.secureplaces.stay;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/**
 * Places outside secure homes into which children step down: from a day on, some children who are
 * ready to leave need one and keep their secure place until one is free, first come, first served.
 *
 * @param places number of places, {@link #UNLIMITED} for as many as are needed
 * @param meanDays mean days that a child spends in one, exponential
 * @param share share of welfare children who need one
 * @param returnFactor factor on the probability that a child who steps down is referred again
 */
public record StepDown(
        LocalDate from, int places, Figure meanDays, Figure share, double returnFactor) {

    /** As many places as are needed. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Places after which children come again as often as others. */
    public StepDown(LocalDate from, int places, Figure meanDays, Figure share) {
        this(from, places, meanDays, share, 1);
    }

    public StepDown {
        if (!(returnFactor >= 0)) {
            throw new IllegalArgumentException(
                    "a factor on returns must not be negative, was " + returnFactor);
        }
        if (places < 0) {
            throw new IllegalArgumentException(
                    "step-down places must not be negative, were " + places);
        }
        if (!(meanDays.value() > 0)) {
            throw new IllegalArgumentException(
                    "mean days in a step-down place must be positive, were " + meanDays.value());
        }
        if (!(share.value() >= 0 && share.value() <= 1)) {
            throw new IllegalArgumentException(
                    "the share of children who need a step-down place must be 0 to 1, was "
                            + share.value());
        }
    }

    /** Whether nobody ever waits for a place. */
    public boolean isUnlimited() {
        return places == UNLIMITED;
    }

    /** From a day on nobody waits for a place any more, and children come again as others do. */
    public StepDown over(LocalDate day) {
        return new StepDown(day, UNLIMITED, meanDays, share);
    }

    StepDown map(UnaryOperator<Figure> change) {
        return new StepDown(
                from, places, change.apply(meanDays), change.apply(share), returnFactor);
    }
}
