package org.secureplaces.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.evidence.RandomWalk;

/**
 * Every uncertain figure of a scenario with the value that it has in a draw, by key.
 *
 * <p>A figure has its key in the scenario file. A walk has a key for each year in which it moves
 * before the run ends, such as {@code demand.welfare_england.walk.step_2027}: the step of that
 * year, by how much the logarithm of the rate or share moves beside what is left of earlier steps.
 * Where figures were calibrated, {@code posterior.row} is the row of the parameter file that the
 * draw takes, the first below the heading being 1.
 */
public final class DrawnFigures {

    private static final String STEP = ".step_";

    private final Scenario scenario;
    private final Draw draw;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private DrawnFigures(Scenario scenario, Draw draw) {
        this.scenario = scenario;
        this.draw = draw;
    }

    /** The values by key, in the order of the scenario. */
    public static Map<String, Double> of(Scenario scenario, Draw draw) {
        DrawnFigures figures = new DrawnFigures(scenario, draw);
        scenario.map(figures::add);
        scenario.drawn(draw).walking(figures::add);
        return Collections.unmodifiableMap(figures.values);
    }

    private Figure add(Figure figure) {
        if (figure.isUncertain()) {
            values.putIfAbsent(figure.key(), draw.of(figure).value());
            if (figure.origin() instanceof FigureOrigin.Calibrated calibrated) {
                values.putIfAbsent(Dimensions.POSTERIOR_ROW, draw.row(calibrated) + 1.0);
            }
        }
        return figure;
    }

    private RandomWalk add(RandomWalk walk) {
        int years = Math.min(walk.steps().size(), walk.yearsUntil(scenario.horizon().end()));
        for (int year = 0; year < years; year++) {
            String key = Draw.walkKey(walk) + STEP + walk.from().plusYears(year).getYear();
            values.putIfAbsent(key, walk.yearlySd().value() * walk.steps().get(year));
        }
        return walk;
    }
}
