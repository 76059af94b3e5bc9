package org.secureplaces.stay;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.secureplaces.child.Basis;

/** Which mean stays there can be where children leave at a fixed age. */
public final class Reach {

    private Reach() {}

    /**
     * The longest mean stay in days, where the stated one cannot be reached in some draw: with its
     * highest value and any spread and share of stays that end with an order.
     *
     * @param ageQuantile age in years when the stay begins, at a probability
     */
    public static OptionalDouble limit(Stays stays, Basis basis, DoubleUnaryOperator ageQuantile) {
        boolean hasOrders = basis == Basis.WELFARE;
        double highest = stays.of(basis).meanDays().highest();
        for (boolean top : List.of(false, true)) {
            Stays end = stays.map(figure -> figure.at(top ? figure.highest() : figure.lowest()));
            CutMean cut =
                    new CutMean(
                            end.of(basis).form().withMean(highest), end, ageQuantile, hasOrders);
            if (!cut.reaches(highest)) {
                return OptionalDouble.of(cut.longestMean());
            }
        }
        return OptionalDouble.empty();
    }
}
