package org.secureplaces.app.notebook.kernel;

import java.util.Collection;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.secureplaces.app.notebook.Figures;
import org.secureplaces.app.notebook.drawing.Drawing;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.plotly.components.Figure;

/** How a page shows a value: a table as text and as HTML, a figure as a picture. */
final class Shown {

    /** The script of a figure, which a page that has the drawing library may use. */
    static final String SCRIPT = "application/vnd.secureplaces.figure+javascript";

    private Shown() {}

    static DisplayData of(Object value) {
        DisplayData shown = new DisplayData();
        if (value instanceof DisplayData ready) {
            return ready;
        } else if (value instanceof Table table) {
            TableText text = new TableText(table);
            shown.putText(text.plain());
            shown.putHTML(text.html());
        } else if (value instanceof Column<?> column) {
            return of(Table.create(column.name(), column));
        } else if (value instanceof Drawing drawing) {
            shown.putText("Figure: " + drawing.title());
            shown.putSVG(Figures.svg(drawing));
            shown.putData(SCRIPT, drawing.asJavascript("FIGURE"));
        } else if (value instanceof Figure) {
            shown.putText(
                    "a figure of jsplot: Figures.page(FILE, figure) writes a page that shows it");
        } else if (value instanceof Collection<?> lines && !lines.isEmpty()) {
            shown.putText(String.join("\n", lines.stream().map(String::valueOf).toList()));
        } else {
            shown.putText(value instanceof Double number ? TableText.number(number) : text(value));
        }
        return shown;
    }

    /** A value whose text is a hash code would be another each time. */
    private static String text(Object value) {
        String text = String.valueOf(value);
        String hash = "@" + Integer.toHexString(System.identityHashCode(value));
        return text.endsWith(hash) ? value.getClass().getSimpleName() : text;
    }
}
