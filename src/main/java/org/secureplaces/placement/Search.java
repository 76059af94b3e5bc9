package org.secureplaces.placement;

import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Mix;
import org.secureplaces.evidence.Figure;

/**
 * How long a council searches for a welfare place and where the child goes when it stops.
 *
 * @param withdrawalPerDay hazard of another arrangement being made while the referral is open; 0
 *     for never
 * @param destinations share of unplaced children who go to each {@link Destination} but the last,
 *     in its order
 */
public record Search(Figure withdrawalPerDay, List<Figure> destinations) {

    private static final Destination[] ALL = Destination.values();

    public Search {
        destinations = List.copyOf(destinations);
        if (destinations.size() >= ALL.length) {
            throw new IllegalArgumentException(
                    "shares must be stated for at most "
                            + (ALL.length - 1)
                            + " destinations, were stated for "
                            + destinations.size());
        }
        for (Figure share : destinations) {
            if (share.range().low() < 0) {
                throw new IllegalArgumentException(
                        "the share of a destination must not be negative, was "
                                + share.range().low());
            }
        }
        double sum = destinations.stream().mapToDouble(share -> share.range().high()).sum();
        if (sum > 1 + 1e-9) {
            throw new IllegalArgumentException(
                    "shares of destinations must not sum to more than 1 at the high ends of their ranges, sum was "
                            + sum);
        }
    }

    /**
     * A search with a hazard of withdrawal, all of whose unplaced children go elsewhere unrecorded.
     */
    public static Search withdrawing(double perDay) {
        return new Search(Figure.fixed("withdrawal_per_day", perDay), List.of());
    }

    /** Days that the child's council searches; infinite where nobody withdraws. */
    public double patience(long key) {
        double hazard = withdrawalPerDay.value();
        return hazard == 0
                ? Double.POSITIVE_INFINITY
                : -StrictMath.log(Mix.uniform(key, Question.PATIENCE.number())) / hazard;
    }

    /** Where the child goes without a place. */
    public Destination destination(long key) {
        double u = Mix.uniform(key, Question.DESTINATION.number());
        for (int i = 0; i < destinations.size(); i++) {
            u -= destinations.get(i).value();
            if (u < 0) {
                return ALL[i];
            }
        }
        return Destination.OTHER;
    }

    /** The same with each figure replaced. */
    public Search map(UnaryOperator<Figure> change) {
        return new Search(
                change.apply(withdrawalPerDay), destinations.stream().map(change).toList());
    }
}
