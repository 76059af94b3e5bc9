package org.secureplaces.app.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.secureplaces.report.Report;
import tech.tablesaw.plotly.components.Figure;

/** A page of figures with the drawing library inside, once. */
final class FigurePage {

    private static final String PLOTLY = "plotly-cartesian.min.js";

    private FigurePage() {}

    static String of(List<Figure> figures) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<title>Figures</title>\n<script>").append(plotly()).append("</script>\n");
        page.append("</head>\n<body>\n");
        for (int number = 1; number <= figures.size(); number++) {
            page.append(element(figures.get(number - 1), "figure" + number));
        }
        return page.append("</body>\n</html>\n").toString();
    }

    /** The part of a page that shows a figure, where the library is there already. */
    static String element(Figure figure, String name) {
        return "<div id=\"" + name + "\"></div>\n" + figure.asJavascript(name) + "\n";
    }

    /** The library that draws in a browser. */
    static String plotly() {
        try (InputStream in = Report.class.getResourceAsStream(PLOTLY)) {
            if (in == null) {
                throw new IllegalStateException(PLOTLY + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
