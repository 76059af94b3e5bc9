package org.secureplaces.placement;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** The search for the nearest home that will do, the same in every arrangement. */
public final class Nearest {

    private Nearest() {}

    /**
     * The number of the nearest home that will do; of several as near the first.
     *
     * @param homes how many there are
     * @param willDo asked once of each, in order
     * @param miles how far a home that will do is away
     */
    public static OptionalInt of(int homes, IntPredicate willDo, IntToDoubleFunction miles) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int home = 0; home < homes; home++) {
            if (willDo.test(home)) {
                double away = miles.applyAsDouble(home);
                if (away < least) {
                    nearest = home;
                    least = away;
                }
            }
        }
        return least == Double.POSITIVE_INFINITY ? OptionalInt.empty() : OptionalInt.of(nearest);
    }
}
