package org.secureplaces.demand;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Profile;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;

/**
 * Children who are referred again after a stay or after a search that found no place.
 *
 * <p>What is published is referrals over different children within 18 months (W020). That is less
 * than the mean over all the years of a child, which is meant here: a child who is first referred
 * late in the 18 months comes again after them.
 *
 * @param referralsPerChild lifetime mean of the referrals of a child who does not come of age, 1
 *     for no repeats: each referral is followed by another one with probability 1 - 1/this
 * @param meanDaysToNext mean days from the end of a stay or search to the next referral,
 *     exponential
 * @param meanDaysToEnd mean days from a referral to the end of its search or stay, when the
 *     referrals of a year were counted: it says how many repeats the children lose who come of age.
 *     Where it is not stated, nobody is taken to lose any.
 */
public record Repeats(
        Figure referralsPerChild, Figure meanDaysToNext, Optional<Figure> meanDaysToEnd) {

    /** Every referral is a child's only one. */
    public static final Repeats OFF =
            new Repeats(
                    Figure.fixed("referrals_per_child", 1), Figure.fixed("mean_days_to_next", 1));

    /** Repeats of children who do not come of age. */
    public Repeats(Figure referralsPerChild, Figure meanDaysToNext) {
        this(referralsPerChild, meanDaysToNext, Optional.empty());
    }

    /** Probability that a referral is followed by another one of the same child. */
    public double probability() {
        double perChild = referralsPerChild.value();
        return perChild == 1 ? 0 : 1 - 1 / perChild;
    }

    /**
     * Mean referrals of a child before it is of age. Were the time from referral to referral
     * exponential, the repeats of a child would be a Poisson process that ends at a constant rate,
     * and of (mean - 1) repeats the share exp(-time left / (mean x days between)) would be lost.
     */
    double meanBeforeOfAge(Composition children) {
        double mean = referralsPerChild.value();
        if (meanDaysToEnd.isEmpty() || mean == 1) {
            return mean;
        }
        double between = meanDaysToEnd.get().value() + meanDaysToNext.value();
        double lasting = mean * between / Dates.DAYS_PER_YEAR;
        double lost = 0;
        double all = 0;
        for (int age = 0; age < children.ages().size(); age++) {
            double share = children.ages().get(age);
            all += share;
            lost += share * lost(Profile.OF_AGE - children.youngest() - age, lasting);
        }
        return 1 + (mean - 1) * (1 - lost / all);
    }

    /** The mean over a year of age that begins with some years left. */
    private static double lost(double years, double lasting) {
        return years < 1
                ? 1
                : lasting
                        * (StrictMath.exp(-(years - 1) / lasting)
                                - StrictMath.exp(-years / lasting));
    }

    /** The same with each figure replaced. */
    public Repeats map(UnaryOperator<Figure> change) {
        return new Repeats(
                change.apply(referralsPerChild),
                change.apply(meanDaysToNext),
                meanDaysToEnd.map(change));
    }
}
