package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.validation.Check;
import org.secureplaces.validation.CheckRun;

/**
 * The model in the years of which something is published. A trial gives the calibrated figures
 * their values in every year whose scenario does not state them itself. Other uncertain figures are
 * drawn once for all years where the baseline's hold, since the years share them; what a year
 * states itself, and walks, which begin in other years, are drawn by the chance of the year.
 */
public final class DatedRuns {

    private final List<Figure> parameters;
    private final Map<String, Figure> usual;
    private final List<CheckRun> runs;
    private final long seed;

    /**
     * Takes the runs of the years.
     *
     * @param parameters with the ranges that are possible before
     * @param baseline the scenario that those of the years build on
     * @param seed of the draws of what the years share
     */
    public DatedRuns(List<Figure> parameters, Scenario baseline, List<CheckRun> runs, long seed) {
        this.parameters = List.copyOf(parameters);
        this.runs = List.copyOf(runs);
        this.seed = seed;
        this.usual = new LinkedHashMap<>();
        baseline.map(
                figure -> {
                    usual.putIfAbsent(figure.key(), figure);
                    return figure;
                });
    }

    public List<Figure> parameters() {
        return parameters;
    }

    /** All checks, in the order in which a trial sees them. */
    public List<Check> checks() {
        return runs.stream().flatMap(run -> run.checks().stream()).toList();
    }

    /** Number of years. */
    public int years() {
        return runs.size();
    }

    /** What the checks of a year read where the parameters are those of a trial. */
    public List<Double> seen(ParameterPoint trial, int year) {
        return runs.get(year).replication(trial.chances().get(year), known(trial));
    }

    /**
     * The values of the parameters at a point.
     *
     * @param at where it lies in the prior of each
     */
    public List<Double> values(List<Double> at) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            values.add(parameters.get(i).drawn(at.get(i)).value());
        }
        return List.copyOf(values);
    }

    /**
     * The logarithm of a parameter's value, 1 added where it may be 0: on these scales what is seen
     * bends least of those that were tried (values, probabilities and normal scores).
     */
    public double coordinate(int parameter, double place) {
        Figure figure = parameters.get(parameter);
        double value = figure.drawn(place).value();
        return StrictMath.log(figure.range().low() > 0 ? value : 1 + value);
    }

    private UnaryOperator<Figure> known(ParameterPoint trial) {
        Map<String, Double> byKey = new LinkedHashMap<>();
        List<Double> values = values(trial.at());
        for (int i = 0; i < parameters.size(); i++) {
            byKey.put(parameters.get(i).key(), values.get(i));
        }
        Draw rest = new Draw(seed, trial.rest());
        return figure -> {
            if (!isUsual(figure)) {
                return figure;
            }
            Double value = byKey.get(figure.key());
            return value == null ? rest.of(figure) : figure.at(value);
        };
    }

    /** Whether the scenario of the year leaves the figure as it is in the baseline. */
    private boolean isUsual(Figure figure) {
        Figure known = usual.get(figure.key());
        return known != null
                && known.value() == figure.value()
                && known.range().equals(figure.range());
    }
}
