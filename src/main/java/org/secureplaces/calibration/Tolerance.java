package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.calibration.Kernel.Target;
import org.secureplaces.validation.Check;
import org.secureplaces.validation.Check.Published;

/**
 * How far a published figure may be from what it stands for, apart from chance: the errors of the
 * kernel. All are assumed; nobody publishes how exact these counts are.
 */
public final class Tolerance {

    /** Assumed, 1 to 3 points: calendar years against years from April, 400 referrals rounded. */
    private static final double SHARE = 0.02;

    /**
     * Assumed, 3 to 6 children: the numbers waiting are said to be "about" 25 and 50; a stock
     * counts one day, at the councils' year end, and for Wales is an estimate.
     */
    private static final double CHILDREN = 4;

    /**
     * Assumed, 2 to 6 in a hundred: what counts of a year and a half may be out. The 527 children
     * of the unit's first study (W017) are also the number of the referrals of 2017 (W006), so that
     * one may stand for the other.
     */
    private static final double SHARE_OF_MANY = 0.04;

    /** A range that is published is taken to hold the figure with 95% certainty. */
    private static final double ERRORS_IN_RANGE = 4;

    private Tolerance() {}

    /** The kernel for checks, in their order. */
    public static Kernel around(List<Check> checks) {
        List<Target> targets = new ArrayList<>();
        for (Check check : checks) {
            Published published = check.published();
            targets.add(
                    new Target(
                            check.what() + ", " + check.when(),
                            published.value(),
                            error(published)));
        }
        return new Kernel(targets);
    }

    private static double error(Published published) {
        if (published.high() > published.low()) {
            return (published.high() - published.low()) / ERRORS_IN_RANGE;
        }
        return switch (published.unit()) {
            case SHARE -> SHARE;
            case CHILDREN -> Math.max(CHILDREN, SHARE_OF_MANY * published.value());
            default ->
                    throw new IllegalArgumentException(
                            "no error is stated for figures in " + published.unit());
        };
    }
}
