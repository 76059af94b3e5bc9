package org.secureplaces.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.scenario.Scenario;

/** Every figure of a scenario with its range and where it comes from. */
public final class Assumptions {

    private Assumptions() {}

    /**
     * The rows for a scenario.
     *
     * @param tables where its tables of plain numbers come from
     */
    public static List<AssumptionRow> of(Scenario scenario, List<Figure> tables) {
        Map<String, AssumptionRow> rows = new LinkedHashMap<>();
        scenario.map(
                figure -> {
                    if (figure.key().indexOf('.') >= 0) { // what no file states has a plain word
                        rows.putIfAbsent(figure.key(), row(figure, figure.value()));
                    }
                    return figure;
                });
        for (Figure table : tables) {
            double value = table.unit().equals("table") ? Double.NaN : table.value();
            rows.putIfAbsent(table.key(), row(table, value));
        }
        return List.copyOf(rows.values());
    }

    private static AssumptionRow row(Figure figure, double value) {
        boolean table = Double.isNaN(value);
        return new AssumptionRow(
                figure.key(),
                value,
                table ? value : figure.range().low(),
                table ? value : figure.range().high(),
                figure.unit(),
                figure.origin().status(),
                sources(figure.origin()),
                reason(figure.origin()));
    }

    private static String sources(FigureOrigin origin) {
        if (origin instanceof FigureOrigin.Calibrated calibrated) {
            return sources(calibrated.before());
        }
        return origin instanceof FigureOrigin.Published published
                ? String.join("; ", published.sources())
                : "";
    }

    private static String reason(FigureOrigin origin) {
        if (origin instanceof FigureOrigin.Calibrated calibrated) {
            return "calibrated against published figures (validation page); before that: "
                    + reason(calibrated.before());
        }
        if (origin instanceof FigureOrigin.Published published) {
            return published.note();
        }
        if (origin instanceof FigureOrigin.Assumed assumed) {
            return assumed.reason();
        }
        return "set in the scenario file";
    }
}
