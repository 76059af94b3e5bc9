package org.secureplaces.demand;

import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Need;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;

/**
 * Who is referred: shares of regions, girls, ages and needs.
 *
 * @param regions share of each region; scaled to sum to 1
 * @param girls share of girls
 * @param youngest age in whole years of the first age share
 * @param ages shares of single years of age from the youngest on; scaled to sum to 1
 * @param needs share of children with each need, in the order of {@link Need}, independent of one
 *     another
 */
public record Composition(
        RegionShares regions, Figure girls, int youngest, List<Double> ages, List<Figure> needs) {

    public Composition {
        ages = List.copyOf(ages);
        needs = List.copyOf(needs);
        requireShares("regions", regions.weights(), Region.values().length);
        requireShares("ages", ages, ages.size());
    }

    /** Children of regions with known weights. */
    public Composition(
            List<Double> regions,
            Figure girls,
            int youngest,
            List<Double> ages,
            List<Figure> needs) {
        this(RegionShares.of(regions), girls, youngest, ages, needs);
    }

    /** The same with each figure replaced. */
    public Composition map(UnaryOperator<Figure> change) {
        Figure changedGirls = change.apply(girls);
        return new Composition(
                regions.map(change),
                changedGirls,
                youngest,
                ages,
                needs.stream().map(change).toList());
    }

    private static void requireShares(String what, List<Double> shares, int count) {
        double sum = 0;
        for (double share : shares) {
            if (!(share >= 0)) {
                throw new IllegalArgumentException(
                        "shares of " + what + " must not be negative, one was " + share);
            }
            sum += share;
        }
        if (shares.size() != count || !(sum > 0)) {
            throw new IllegalArgumentException(
                    "shares of "
                            + what
                            + " must be "
                            + count
                            + " numbers that are not all 0, were "
                            + shares);
        }
    }
}
