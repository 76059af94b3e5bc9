package org.secureplaces.report.chart.drawing;

import java.util.Locale;

/**
 * Text of a drawing. Colours are given twice: as a class, which follows light and dark, and as they
 * are in light, for readers that know no styles.
 */
public final class Svg {

    /** A colour with its class. */
    public enum Paint {
        INK("ink", "#14202b"),
        QUIET("quiet", "#4b5a67"),
        RULE("rule", "#ccd5dc"),
        PAPER("paper", "#ffffff"),
        BASE("base", "#66737f"),
        CHANGE("change", "#0b4f8a"),
        HALF("half", "#d3e3f1");

        private final String word;
        private final String colour;

        Paint(String word, String colour) {
            this.word = word;
            this.colour = colour;
        }
    }

    /** Where a text stands from its point. */
    public enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    private final StringBuilder drawing = new StringBuilder();
    private final double letters;

    /**
     * An empty drawing.
     *
     * @param letters size of its letters
     */
    public Svg(double letters) {
        this.letters = letters;
    }

    public double letters() {
        return letters;
    }

    public Svg line(double x1, double y1, double x2, double y2, Paint paint) {
        drawing.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        drawing.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
        return stroke(paint, 1).append("/>");
    }

    public Svg dashed(double x1, double y1, double x2, double y2, Paint paint) {
        drawing.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        drawing.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
        return stroke(paint, 1.5).append(" stroke-dasharray=\"5 4\"/>");
    }

    /** A line through points, by a path such as "M0 1L2 3". */
    public Svg path(String path, Paint paint, double width) {
        drawing.append("<path fill=\"none\" d=\"").append(path);
        return stroke(paint, width).append("/>");
    }

    public Svg filled(double x, double y, double width, double height, Paint paint) {
        rectangle(x, y, width, height);
        drawing.append("\" class=\"f-").append(paint.word);
        drawing.append("\" fill=\"").append(paint.colour).append("\"/>");
        return this;
    }

    public Svg framed(double x, double y, double width, double height, Paint paint) {
        rectangle(x, y, width, height);
        drawing.append("\" fill=\"none");
        return stroke(paint, 1.5).append("/>");
    }

    private void rectangle(double x, double y, double width, double height) {
        drawing.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        drawing.append("\" width=\"").append(number(width));
        drawing.append("\" height=\"").append(number(height));
    }

    public Svg dot(double x, double y, double radius, Paint paint) {
        circle(x, y, radius);
        drawing.append("\" class=\"f-").append(paint.word);
        drawing.append("\" fill=\"").append(paint.colour).append("\"/>");
        return this;
    }

    /** A dot of which only the edge is drawn. */
    public Svg ring(double x, double y, double radius, Paint paint) {
        circle(x, y, radius);
        drawing.append("\" class=\"f-paper s-").append(paint.word).append("\" fill=\"#ffffff");
        drawing.append("\" stroke=\"").append(paint.colour).append("\" stroke-width=\"1.6\"/>");
        return this;
    }

    private void circle(double x, double y, double radius) {
        drawing.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        drawing.append("\" r=\"").append(number(radius));
    }

    public Svg text(double x, double y, Anchor anchor, Paint paint, String words) {
        return letters(x, y, anchor, "400").words(paint, words);
    }

    public Svg bold(double x, double y, Anchor anchor, String words) {
        return letters(x, y, anchor, "700").words(Paint.INK, words);
    }

    private Svg letters(double x, double y, Anchor anchor, String weight) {
        drawing.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        drawing.append("\" font-size=\"").append(number(letters));
        drawing.append("\" font-weight=\"").append(weight);
        drawing.append("\" text-anchor=\"").append(anchor.word);
        return this;
    }

    private Svg words(Paint paint, String words) {
        drawing.append("\" class=\"f-").append(paint.word);
        drawing.append("\" fill=\"").append(paint.colour).append("\">");
        drawing.append(escaped(words)).append("</text>");
        return this;
    }

    private Svg stroke(Paint paint, double width) {
        drawing.append("\" class=\"s-").append(paint.word);
        drawing.append("\" stroke=\"").append(paint.colour);
        drawing.append("\" stroke-width=\"").append(number(width)).append('"');
        return this;
    }

    private Svg append(String text) {
        drawing.append(text);
        return this;
    }

    /** The drawing with what it shows in words, for those who do not see it. */
    public String drawn(double width, double height, String words) {
        return "<svg viewBox=\"0 0 "
                + number(width)
                + " "
                + number(height)
                + "\" width=\""
                + number(width)
                + "\" height=\""
                + number(height)
                + "\" role=\"img\" aria-label=\""
                + escaped(words)
                + "\" font-family=\"sans-serif\">"
                + drawing
                + "</svg>";
    }

    /** A length with at most one decimal. */
    public static String number(double value) {
        String text = String.format(Locale.UK, "%.1f", value);
        String plain = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return plain.equals("-0") ? "0" : plain;
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
