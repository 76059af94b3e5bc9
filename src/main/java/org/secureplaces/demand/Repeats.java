package org.secureplaces.demand;

import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/**
 * Children who are referred again after a stay or after a search that found no place.
 *
 * @param referralsPerChild referrals over children, 1 for no repeats: each referral is followed by
 *     another one with probability 1 - 1/this
 * @param meanDaysToNext mean days from the end of a stay or search to the next referral,
 *     exponential
 */
public record Repeats(Figure referralsPerChild, Figure meanDaysToNext) {

    /** Every referral is a child's only one. */
    public static final Repeats OFF =
            new Repeats(
                    Figure.fixed("referrals_per_child", 1), Figure.fixed("mean_days_to_next", 1));

    /** Probability that a referral is followed by another one of the same child. */
    public double probability() {
        return 1 - 1 / referralsPerChild.value();
    }

    /** The same with each figure replaced. */
    public Repeats map(UnaryOperator<Figure> change) {
        return new Repeats(change.apply(referralsPerChild), change.apply(meanDaysToNext));
    }
}
