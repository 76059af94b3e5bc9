package org.secureplaces.report.chart.drawing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.secureplaces.report.content.MonthSeries;

/**
 * A figure in the JSON of plotly: traces and a layout, with axis titles as version 3 wants them.
 */
public final class Plot {

    private static final int LINE = 36;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Enough digits for a point on a screen; the tables hold the words. */
    private static final MathContext DIGITS = new MathContext(4);

    private static final String FONT =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private final ObjectNode root = JSON.objectNode();
    private final ArrayNode traces = root.putArray("data");
    private final ObjectNode layout = root.putObject("layout");

    public Plot(int height) {
        layout.put("height", height).put("showlegend", false).put("hovermode", "closest");
        layout.put("paper_bgcolor", "#ffffff")
                .put("plot_bgcolor", "#ffffff")
                .put("dragmode", false);
        layout.putObject("font").put("family", FONT).put("size", 13).put("color", "#1b1f23");
        layout.putObject("margin").put("l", 62).put("r", 18).put("t", 14).put("b", 52);
        layout.putObject("hoverlabel").put("bgcolor", "#ffffff").put("bordercolor", "#5b6670");
        layout.putArray("shapes");
        layout.putArray("annotations");
    }

    public ObjectNode layout() {
        return layout;
    }

    public ObjectNode axis(String name, String title) {
        ObjectNode axis = layout.putObject(name);
        axis.putObject("title").put("text", title).put("standoff", 8);
        axis.put("gridcolor", "#e3e7eb")
                .put("linecolor", "#5b6670")
                .put("zerolinecolor", "#5b6670");
        return axis.put("automargin", true).put("fixedrange", true);
    }

    /** An axis of time from one day to another. */
    public ObjectNode timeAxis(LocalDate from, LocalDate to) {
        ObjectNode axis = axis("xaxis", "Year").put("type", "date").put("showgrid", false);
        axis.put("ticks", "outside").put("tickformat", "%Y").put("showline", true);
        axis.putArray("range").add(from.toString()).add(to.toString());
        return axis;
    }

    public ObjectNode trace(String type) {
        ObjectNode trace = traces.addObject();
        return trace.put("type", type);
    }

    public ObjectNode line(List<LocalDate> dates, List<Double> values, String colour) {
        ObjectNode trace = trace("scatter").put("mode", "lines");
        trace.set("x", dates(dates));
        trace.set("y", numbers(values));
        trace.putObject("line").put("color", colour).put("width", 2.2);
        return trace;
    }

    /** The area between two quantiles. */
    public void band(MonthSeries series, String low, String high, String fill) {
        if (!series.has(low) || !series.has(high)) {
            return;
        }
        List<LocalDate> there = series.dates();
        List<Double> lower = new ArrayList<>(series.line(low));
        List<LocalDate> back = new ArrayList<>(there);
        Collections.reverse(back);
        Collections.reverse(lower);
        back.addAll(0, there);
        lower.addAll(0, series.line(high));
        ObjectNode trace = line(back, lower, "rgba(0,0,0,0)");
        trace.put("fill", "toself").put("fillcolor", fill).put("hoverinfo", "skip");
    }

    /** Grey ground behind a stretch of time, with words at its top. */
    public void shade(LocalDate from, LocalDate to, String words) {
        ObjectNode shape = ((ArrayNode) layout.get("shapes")).addObject();
        shape.put("type", "rect")
                .put("layer", "below")
                .put("yref", "paper")
                .put("y0", 0)
                .put("y1", 1);
        shape.put("x0", from.toString()).put("x1", to.toString()).put("fillcolor", "#eceff2");
        shape.putObject("line").put("width", 0);
        ObjectNode note = note(from.toString(), words, "left");
        note.put("yref", "paper").put("y", 1).put("yanchor", "top");
    }

    /** A vertical line at a date. */
    public void mark(String date, String dash) {
        ObjectNode shape = ((ArrayNode) layout.get("shapes")).addObject();
        shape.put("type", "line").put("yref", "paper").put("y0", 0).put("y1", 1);
        shape.put("x0", date).put("x1", date);
        shape.putObject("line").put("color", "#5b6670").put("width", 1).put("dash", dash);
    }

    public ObjectNode note(String x, String words, String anchor) {
        ObjectNode note = ((ArrayNode) layout.get("annotations")).addObject();
        note.put("x", x).put("text", text(words)).put("showarrow", false).put("xanchor", anchor);
        note.put("align", anchor).putObject("font").put("size", 12).put("color", "#4a545d");
        return note;
    }

    /** Words of a long label on lines of some {@value #LINE} letters. */
    public static String lines(String words) {
        return words.replaceAll("(.{" + LINE + "}\\S*)\\s", "$1\n");
    }

    /** The beginning of a long label, on two lines at most. */
    public static String begun(String words) {
        String begun = words.length() <= 2 * LINE ? words : words.substring(0, 2 * LINE);
        int end = begun.equals(words) ? begun.length() : begun.lastIndexOf(' ');
        return lines(begun.substring(0, end).replaceAll("[,;.]$", ""))
                + (begun.equals(words) ? "" : "\u2026");
    }

    /** User text as plotly shows it letter by letter, never as a tag. */
    public static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    public static ArrayNode texts(List<String> words) {
        ArrayNode array = JSON.arrayNode();
        words.forEach(word -> array.add(text(word)));
        return array;
    }

    static ArrayNode dates(List<LocalDate> dates) {
        ArrayNode array = JSON.arrayNode();
        dates.forEach(date -> array.add(date.toString()));
        return array;
    }

    public static ArrayNode numbers(List<Double> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> number(array, value));
        return array;
    }

    private static void number(ArrayNode array, double value) {
        if (Double.isFinite(value)) {
            array.add(new BigDecimal(value, DIGITS));
        } else {
            array.addNull();
        }
    }

    /** The figure as JSON that cannot end the script element it stands in. */
    public String json() {
        return root.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
