package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * How two parameters go together in a posterior: data that know only a combination of both leave a
 * strong relation.
 *
 * @param correlation rank correlation (Spearman), from -1 to 1
 */
public record RankCorrelation(String one, String other, double correlation) {

    /** Every pair of figures of a posterior. */
    public static List<RankCorrelation> of(Posterior posterior) {
        List<RankCorrelation> relations = new ArrayList<>();
        for (int one = 0; one < posterior.keys().size(); one++) {
            for (int other = one + 1; other < posterior.keys().size(); other++) {
                relations.add(
                        new RankCorrelation(
                                posterior.keys().get(one),
                                posterior.keys().get(other),
                                new SpearmansCorrelation()
                                        .correlation(
                                                array(posterior.of(one)),
                                                array(posterior.of(other)))));
            }
        }
        return List.copyOf(relations);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
