package org.secureplaces.placement;

import java.util.function.UnaryOperator;
import org.secureplaces.child.Need;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Sex;
import org.secureplaces.evidence.Figure;

/**
 * How likely a home is to accept a child that it considers: a logistic rule. Its coefficients are
 * solved so that a logistic regression on the simulated final outcome gives back the published odds
 * ratios of being placed (W098 to W101: 2.26 for girls, 0.75 per year of age, 2.12 after an earlier
 * secure stay, 0.34 with challenging behaviour).
 *
 * @param pooled share of considerations that end in acceptance, all children
 * @param solvedAt the pooled share at which intercept and coefficients were solved
 * @param intercept log-odds for a boy of 15 without needs
 * @param girl log odds ratio of a single consideration
 * @param yearOfAge the same per year above 15
 * @param earlierStay the same after an earlier stay in a secure home
 * @param challenging the same with a history of challenging behaviour
 */
public record Acceptance(
        Figure pooled,
        double solvedAt,
        Figure intercept,
        Figure girl,
        Figure yearOfAge,
        Figure earlierStay,
        Figure challenging) {

    private static final double CENTRE_AGE = 15;

    /** Every home accepts every child. */
    public static final Acceptance ALWAYS =
            new Acceptance(
                    Figure.fixed("pooled", 1),
                    1,
                    Figure.fixed("intercept", 700),
                    Figure.fixed("girl", 0),
                    Figure.fixed("year_of_age", 0),
                    Figure.fixed("earlier_stay", 0),
                    Figure.fixed("challenging", 0));

    /** Log-odds that a home of ordinary caution accepts the child. */
    public double logOdds(Profile child) {
        return logOdds(child, logOddsAtCentre());
    }

    /** Log-odds for a boy of 15 without needs, at the pooled share: the same for all children. */
    public double logOddsAtCentre() {
        return intercept.value() + shift();
    }

    /** Log-odds for the child, given those of a boy of 15 without needs. */
    public double logOdds(Profile child, double atCentre) {
        double logOdds = atCentre + yearOfAge.value() * (child.age() - CENTRE_AGE);
        if (child.sex() == Sex.GIRL) {
            logOdds += girl.value();
        }
        if (child.needs().has(Need.EARLIER_SECURE_STAY)) {
            logOdds += earlierStay.value();
        }
        if (child.needs().has(Need.CHALLENGING_BEHAVIOUR)) {
            logOdds += challenging.value();
        }
        return logOdds;
    }

    /** The same with each figure replaced. */
    public Acceptance map(UnaryOperator<Figure> change) {
        return new Acceptance(
                change.apply(pooled),
                solvedAt,
                change.apply(intercept),
                change.apply(girl),
                change.apply(yearOfAge),
                change.apply(earlierStay),
                change.apply(challenging));
    }

    private double shift() {
        return pooled.value() == solvedAt ? 0 : logit(pooled.value()) - logit(solvedAt);
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
