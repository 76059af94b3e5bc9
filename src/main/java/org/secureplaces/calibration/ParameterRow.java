package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.secureplaces.evidence.Figure;

/**
 * What calibration found of one parameter.
 *
 * @param low95 lower end of the central 95% of the posterior
 * @param shareOfSpreadLeft standard deviation of the posterior over that of the prior: near 1 the
 *     data leave the parameter open
 */
public record ParameterRow(
        String key,
        Figure.Range prior,
        double mean,
        double low95,
        double high95,
        double shareOfSpreadLeft) {

    private static final int PRIOR_DRAWS = 1000;
    private static final double FOUND = 0.5;
    private static final double NARROWED = 0.85;

    /** A row for each parameter. */
    public static List<ParameterRow> of(List<Figure> parameters, Posterior posterior) {
        List<ParameterRow> rows = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            rows.add(of(parameters.get(i), posterior.of(i)));
        }
        return List.copyOf(rows);
    }

    private static ParameterRow of(Figure figure, List<Double> draws) {
        double[] values = draws.stream().mapToDouble(Double::doubleValue).toArray();
        double[] prior = new double[PRIOR_DRAWS];
        for (int i = 0; i < prior.length; i++) {
            prior[i] = figure.drawn((i + 0.5) / PRIOR_DRAWS).value();
        }
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(values);
        return new ParameterRow(
                figure.key(),
                new Figure.Range(prior[0], prior[PRIOR_DRAWS - 1]),
                StatUtils.mean(values),
                percentile.evaluate(2.5),
                percentile.evaluate(97.5),
                Math.sqrt(StatUtils.variance(values) / StatUtils.variance(prior)));
    }

    /** What the data say of it, in words. */
    public String verdict() {
        if (shareOfSpreadLeft < FOUND) {
            return "found";
        }
        return shareOfSpreadLeft < NARROWED ? "narrowed" : "left open";
    }
}
