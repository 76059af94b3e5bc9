package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.validation.Check;
import org.secureplaces.validation.CheckRun;

/**
 * The model in the years of which something is published. A trial gives the calibrated figures
 * their values in every year whose scenario does not state them itself; all other uncertain figures
 * are drawn by the trial's chance.
 */
public final class DatedRuns {

    private final List<Figure> parameters;
    private final Map<String, Figure> usual;
    private final List<CheckRun> runs;

    /**
     * Takes the runs of the years.
     *
     * @param parameters with the ranges that are possible before
     * @param baseline the scenario that those of the years build on
     */
    public DatedRuns(List<Figure> parameters, Scenario baseline, List<CheckRun> runs) {
        this.parameters = List.copyOf(parameters);
        this.runs = List.copyOf(runs);
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
    public List<Double> seen(Trial trial, int year) {
        return runs.get(year).replication(trial.chances().get(year), known(trial));
    }

    /** The values of the parameters in a trial. */
    public List<Double> values(Trial trial) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            values.add(parameters.get(i).drawn(trial.at().get(i)).value());
        }
        return List.copyOf(values);
    }

    private UnaryOperator<Figure> known(Trial trial) {
        Map<String, Double> byKey = new LinkedHashMap<>();
        List<Double> values = values(trial);
        for (int i = 0; i < parameters.size(); i++) {
            byKey.put(parameters.get(i).key(), values.get(i));
        }
        return figure ->
                byKey.containsKey(figure.key()) && isUsual(figure)
                        ? figure.at(byKey.get(figure.key()))
                        : figure;
    }

    /** Whether the scenario of the year leaves the figure as it is in the baseline. */
    private boolean isUsual(Figure figure) {
        Figure known = usual.get(figure.key());
        return known != null
                && known.value() == figure.value()
                && known.range().equals(figure.range());
    }
}
