package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.secureplaces.evidence.Figure;

/**
 * What calibration found of one parameter.
 *
 * @param low95 lower end of the central 95% of the posterior
 * @param shareOfSpreadLeft standard deviation over that of the prior of where the draws lie in the
 *     prior, as a probability: near 1 the data leave the parameter open
 * @param independentDraws number of independent draws that would know the mean as well
 * @param disagreement how much wider the draws of all walks are than those of each: 1 if they agree
 */
public record ParameterRow(
        String key,
        Figure.Range prior,
        double mean,
        double low95,
        double high95,
        double shareOfSpreadLeft,
        double independentDraws,
        double disagreement) {

    private static final double END = 0.0005;
    private static final double VARIANCE_BEFORE = 1.0 / 12;
    private static final double FOUND = 0.5;
    private static final double NARROWED = 0.85;

    /** A row for each parameter. */
    public static List<ParameterRow> of(List<Figure> parameters, Approximation found) {
        List<ParameterRow> rows = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            rows.add(of(parameters.get(i), found.places(i), found.mixing().get(i)));
        }
        return List.copyOf(rows);
    }

    private static ParameterRow of(Figure figure, double[] places, Approximation.Mixing mixing) {
        double[] values = Arrays.stream(places).map(place -> figure.drawn(place).value()).toArray();
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(values);
        return new ParameterRow(
                figure.key(),
                new Figure.Range(figure.drawn(END).value(), figure.drawn(1 - END).value()),
                StatUtils.mean(values),
                percentile.evaluate(2.5),
                percentile.evaluate(97.5),
                Math.sqrt(StatUtils.variance(places) / VARIANCE_BEFORE),
                mixing.independentDraws(),
                mixing.disagreement());
    }

    /** What the data say of it, in words. */
    public String verdict() {
        if (shareOfSpreadLeft < FOUND) {
            return "found";
        }
        return shareOfSpreadLeft < NARROWED ? "narrowed" : "left open";
    }
}
