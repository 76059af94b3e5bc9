package org.secureplaces.app.notebook.drawing;

import java.util.List;
import java.util.regex.Pattern;
import tech.tablesaw.plotly.components.Figure;

/**
 * A figure of jsplot that can also be drawn as a picture without a browser, the same bytes each
 * time.
 */
public final class Drawing extends Figure {

    /** Plotly takes a title as an object since its third version and drops a plain text. */
    private static final Pattern PLAIN_TITLE = Pattern.compile("(?m)^(\\s*)title: '([^']*)',$");

    private final String title;
    private final Scale x;
    private final Scale y;
    private final List<Series> series;

    /** A figure with a title, two axes and at least one series. */
    public Drawing(String title, Scale x, Scale y, List<Series> series) {
        super(Jsplot.layout(title, x, y), Jsplot.traces(series));
        this.title = title;
        this.x = x;
        this.y = y;
        this.series = List.copyOf(series);
    }

    /** The title. */
    public String title() {
        return title;
    }

    /** The picture, as SVG. */
    public String svg() {
        return new Picture(title, x, y, series).svg();
    }

    @Override
    public String asJavascript(String element) {
        return PLAIN_TITLE
                .matcher(super.asJavascript(element))
                .replaceAll("$1title: {text: '$2'},");
    }
}
