package org.secureplaces.app.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.secureplaces.app.notebook.drawing.Drawing;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.components.Figure;

/**
 * Draws results: figures of jsplot, with titles and units, that a page shows without a network and
 * a notebook shows as a picture.
 *
 * <pre>{@code
 * Figures.fan(results, "children_accommodated", "all");
 * Figures.differences(results, "unplaced", "route=welfare");
 * Figures.page("figures.html", figure);
 * }</pre>
 */
public final class Figures {

    private Figures() {}

    /** The range of a measure month by month: half and 95 in 100 futures of the first scenario. */
    public static Figure fan(Results results, String measure, String group) {
        return FanFigure.of(results, measure, group);
    }

    /**
     * What the last scenario changes against the first in the whole period, a dot a future: the
     * same children, so that the difference is the change's alone.
     */
    public static Figure differences(Results results, String measure, String group) {
        return DifferencesFigure.of(results, measure, group);
    }

    /** The share of referrals placed in time by the number of places, of an answer of places. */
    public static Figure sCurve(Results places) {
        return CurveFigures.placed(places);
    }

    /**
     * Curves of survival: the share that is still there by day.
     *
     * @param curves a table of a day, a share, and the name of the curve that they belong to: the
     *     columns day, share and curve
     */
    public static Figure survival(String title, Table curves) {
        return CurveFigures.survival(title, curves);
    }

    /** How often what came lay in each tenth of its forecast: level where forecasts are right. */
    public static Figure pit(String title, List<Double> values) {
        return BarFigures.pit(title, values);
    }

    /** What moves a measure, largest first, of an answer of sensitivity, with its 95% intervals. */
    public static Figure tornado(Results sensitivity, String measure, int most) {
        return BarFigures.tornado(sensitivity, measure, most);
    }

    /**
     * Lines of a table's columns over another of its columns.
     *
     * @param y what is measured, with its unit
     */
    public static Figure lines(String title, Table table, String x, String y, String... columns) {
        return CurveFigures.lines(title, table, x, y, List.of(columns));
    }

    /** Points of two columns of a table, one against the other. */
    public static Figure points(String title, Table table, String x, String y) {
        return CurveFigures.points(title, table, x, y);
    }

    /** The picture of a figure that was drawn here, as SVG. */
    public static String svg(Figure figure) {
        if (figure instanceof Drawing drawing) {
            return drawing.svg();
        }
        throw new IllegalArgumentException(
                "only figures that Figures drew have a picture; show others with Figures.page");
    }

    /** Writes a page of figures that opens without a network; any figure of jsplot will do. */
    public static Path page(String file, Figure... figures) {
        try {
            return Files.writeString(Path.of(file), FigurePage.of(List.of(figures)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
