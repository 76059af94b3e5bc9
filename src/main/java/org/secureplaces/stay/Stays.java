package org.secureplaces.stay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Basis;
import org.secureplaces.evidence.Figure;

/**
 * How long children stay and why stays end.
 *
 * @param byBasis the law of stays on each legal basis, in the order of {@link Basis}
 * @param sentenced probability that a remand is followed by a sentence, served in the same bed
 * @param otherSentence share of sentences that are not detention and training orders
 * @param leavingAge age in years at which a child leaves whatever remains of the stay; 0 for none
 * @param orders legal orders that welfare stays are made of
 * @param delay waiting for a step-down place after being ready to leave, as a stated law
 * @param stepDown step-down places as they stand from each of some days on, in order: waiting that
 *     follows from how many there are
 */
public record Stays(
        List<LengthOfStay> byBasis,
        Figure sentenced,
        Figure otherSentence,
        double leavingAge,
        Orders orders,
        Delay delay,
        List<StepDown> stepDown) {

    public Stays {
        byBasis = List.copyOf(byBasis);
        stepDown = List.copyOf(stepDown);
        if (byBasis.size() != Basis.values().length) {
            throw new IllegalArgumentException(
                    "a law of stays must be stated for each legal basis");
        }
    }

    /**
     * Legal orders of a welfare stay.
     *
     * @param firstDays longest first order
     * @param furtherDays longest further order
     * @param shareAtEnd share of stays that end at the nearest end of an order
     */
    public record Orders(double firstDays, double furtherDays, Figure shareAtEnd) {

        private static final double ROUNDING_DAYS = 1e-6;

        /**
         * Number of orders, first and renewals, that a stay of some days takes. A stay that ends
         * with an order takes no further one, although the difference of two dates may exceed it in
         * the last digits.
         */
        public int count(double days) {
            double renewals = Math.ceil((days - firstDays - ROUNDING_DAYS) / furtherDays);
            return 1 + (int) Math.max(0, renewals);
        }

        /** Days of stay on which an order begins: the first has number 0. */
        public double beginning(int order) {
            return order == 0 ? 0 : firstDays + (order - 1) * furtherDays;
        }

        /** The end of an order nearest to some days of stay. */
        public double nearestEnd(double days) {
            double further = Math.max(0, Math.rint((days - firstDays) / furtherDays));
            return firstDays + further * furtherDays;
        }
    }

    /**
     * Waiting for a step-down place: no public figure exists, so only scenarios use it.
     *
     * @param share share of welfare stays that end with a wait
     * @param meanDays mean wait, exponential
     */
    public record Delay(Figure share, Figure meanDays) {}

    public LengthOfStay of(Basis basis) {
        return byBasis.get(basis.ordinal());
    }

    /**
     * The same with another number of step-down places from a day on.
     *
     * @throws IllegalArgumentException if a later state is known already, or if waiting for a
     *     step-down place is stated as a law
     */
    public Stays with(StepDown places) {
        if (delay.share().range().high() > 0) {
            throw new IllegalArgumentException(
                    "delayed_share must be 0 where step-down places are counted, was "
                            + delay.share().range().high());
        }
        for (StepDown earlier : stepDown) {
            if (!earlier.from().isBefore(places.from())) {
                throw new IllegalArgumentException(
                        "step-down places are stated from " + earlier.from() + " already");
            }
        }
        List<StepDown> all = new ArrayList<>(stepDown);
        all.add(places);
        return new Stays(byBasis, sentenced, otherSentence, leavingAge, orders, delay, all);
    }

    /** The same with each figure replaced. */
    public Stays map(UnaryOperator<Figure> change) {
        return new Stays(
                byBasis.stream().map(law -> law.map(change)).toList(),
                change.apply(sentenced),
                change.apply(otherSentence),
                leavingAge,
                new Orders(
                        orders.firstDays(),
                        orders.furtherDays(),
                        change.apply(orders.shareAtEnd())),
                new Delay(change.apply(delay.share()), change.apply(delay.meanDays())),
                stepDown.stream().map(one -> one.map(change)).toList());
    }
}
