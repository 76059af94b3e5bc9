package org.secureplaces.app.notebook.drawing;

import java.util.List;
import java.util.Locale;

/**
 * A figure as SVG: coordinates have one decimal, so that a picture of hundreds of points is small.
 */
record Picture(String title, Scale x, Scale y, List<Series> series) {

    static final int WIDTH = 760;
    static final int HEIGHT = 420;

    private static final int RIGHT = 20;
    private static final int BOTTOM = 52;
    private static final int LEGEND_LINE = 20;
    private static final double LETTER = 6.6;

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"12\" role=\"img\">"
                        .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
        svg.append("<title>").append(escaped(title)).append("</title>");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>".formatted(WIDTH, HEIGHT));
        text(svg, left(), 20, "font-size=\"15\" font-weight=\"bold\"", title);
        legend(svg);
        axes(svg);
        for (Series one : series) {
            svg.append(new Strokes(this, one).svg());
        }
        return svg.append("</svg>").toString();
    }

    double left() {
        int longest = y.labels().stream().mapToInt(String::length).max().orElse(4);
        return 34 + LETTER * longest;
    }

    double top() {
        return 36 + LEGEND_LINE * legendLines();
    }

    double across(double value) {
        return left() + x.part(value) * (WIDTH - RIGHT - left());
    }

    double down(double value) {
        return HEIGHT - BOTTOM - y.part(value) * (HEIGHT - BOTTOM - top());
    }

    private void axes(StringBuilder svg) {
        double bottom = HEIGHT - BOTTOM;
        for (int i = 0; i < x.ticks().size(); i++) {
            double at = across(x.ticks().get(i));
            svg.append(line(at, bottom, at, bottom + 4, "#5b6670"));
            text(svg, at, bottom + 18, "text-anchor=\"middle\"", x.labels().get(i));
        }
        for (int i = 0; i < y.ticks().size(); i++) {
            double at = down(y.ticks().get(i));
            svg.append(line(left(), at, WIDTH - RIGHT, at, "#e3e7eb"));
            text(svg, left() - 6, at + 4, "text-anchor=\"end\"", y.labels().get(i));
        }
        svg.append(line(left(), bottom, WIDTH - RIGHT, bottom, "#5b6670"));
        text(svg, (left() + WIDTH - RIGHT) / 2, HEIGHT - 12, "text-anchor=\"middle\"", x.title());
        String turned =
                "text-anchor=\"middle\" transform=\"rotate(-90 14 %s)\""
                        .formatted(number((top() + bottom) / 2));
        text(svg, 14, (top() + bottom) / 2, turned, y.title());
    }

    private int legendLines() {
        double at = left();
        int lines = 0;
        for (Series one : named()) {
            if (lines == 0 || at + entryWidth(one) > WIDTH - RIGHT) {
                lines++;
                at = left();
            }
            at += entryWidth(one);
        }
        return lines;
    }

    private void legend(StringBuilder svg) {
        double at = left();
        double down = 40;
        for (Series one : named()) {
            if (at > left() && at + entryWidth(one) > WIDTH - RIGHT) {
                at = left();
                down += LEGEND_LINE;
            }
            svg.append(
                    "<rect x=\"%s\" y=\"%s\" width=\"16\" height=\"8\" fill=\"%s\"%s/>"
                            .formatted(
                                    number(at),
                                    number(down - 8),
                                    one.colour(),
                                    one.shape() == Series.Shape.BAND
                                            ? " fill-opacity=\"0.35\""
                                            : ""));
            text(svg, at + 22, down, "", one.name());
            at += entryWidth(one);
        }
    }

    private List<Series> named() {
        return series.stream().filter(one -> !one.name().isEmpty()).toList();
    }

    private static double entryWidth(Series one) {
        return 22 + LETTER * one.name().length() + 18;
    }

    private static String line(double x1, double y1, double x2, double y2, String colour) {
        return "<path d=\"M%s %sL%s %s\" stroke=\"%s\"/>"
                .formatted(number(x1), number(y1), number(x2), number(y2), colour);
    }

    private static void text(StringBuilder svg, double x, double y, String how, String words) {
        svg.append("<text x=\"%s\" y=\"%s\" %s>".formatted(number(x), number(y), how));
        svg.append(escaped(words)).append("</text>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
