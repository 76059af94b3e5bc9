package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * A surface that stands for the simulations of one target.
 *
 * @param observed what was published
 * @param error of what was published, as stated
 * @param emulated mean of the surface over the draws made with it
 * @param chanceSd standard deviation between simulations of one point
 * @param misfitSd how far the surface is from the mean of simulations, over the points of the wave;
 *     0 if that cannot be told from chance
 * @param explained share of the variance of simulations over the wave that the surface explains
 */
public record SurfaceRow(
        int wave,
        String target,
        double observed,
        double error,
        double emulated,
        double chanceSd,
        double misfitSd,
        double explained) {

    /** A row for each target. */
    static List<SurfaceRow> of(int wave, Surfaces surfaces, Kernel kernel, Sample sample) {
        List<SurfaceRow> rows = new ArrayList<>();
        double[] emulated = means(surfaces, sample.draws());
        for (int target = 0; target < surfaces.targets(); target++) {
            Kernel.Target published = kernel.targets().get(target);
            rows.add(
                    new SurfaceRow(
                            wave,
                            published.name(),
                            published.observed(),
                            published.error(),
                            emulated[target],
                            surfaces.chanceSd(target),
                            surfaces.misfitSd(target),
                            surfaces.explained(target)));
        }
        return rows;
    }

    private static double[] means(Surfaces surfaces, double[][] draws) {
        double[] means = new double[surfaces.targets()];
        for (double[] draw : draws) {
            double[] shown = surfaces.coefficients().preMultiply(surfaces.terms().at(draw));
            for (int target = 0; target < means.length; target++) {
                means[target] += shown[target] / draws.length;
            }
        }
        return means;
    }
}
