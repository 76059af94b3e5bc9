package org.secureplaces.report.chart;

import org.secureplaces.report.chart.drawing.Svg;
import org.secureplaces.report.chart.drawing.Svg.Anchor;
import org.secureplaces.report.chart.drawing.Svg.Paint;

/**
 * A bar of all children, so that a few more are seen beside how many there are: those who get no
 * place with today's homes, and those who come or go with the change.
 */
public final class StripPicture {

    /**
     * Numbers of children a year and their words.
     *
     * @param change how many more, may be negative; 0 where nothing is compared
     */
    public record Strip(
            double all,
            double base,
            double change,
            String ofAll,
            String ofBase,
            String ofChange,
            String description) {}

    private static final double Y = 20;
    private static final double HEIGHT = 18;

    /** Width of a bold letter of a wide font, to its size. */
    private static final double LETTER = 0.68;

    private final Strip strip;

    public StripPicture(Strip strip) {
        this.strip = strip;
    }

    /** For pages and print. */
    public String wide() {
        return drawn(680, 12);
    }

    /** For telephones. */
    public String narrow() {
        return drawn(328, 13);
    }

    private String drawn(double width, double letters) {
        Svg svg = new Svg(letters);
        double base = width * strip.base() / strip.all();
        double then = width * (strip.base() + strip.change()) / strip.all();
        svg.framed(0.75, Y, width - 1.5, HEIGHT, Paint.BASE);
        svg.filled(0, Y, Math.min(base, then), HEIGHT, Paint.BASE);
        boolean wide = width > 400;
        svg.bold(0, 13, Anchor.START, strip.ofBase());
        if (wide) {
            svg.text(width, 13, Anchor.END, Paint.QUIET, strip.ofAll());
        }
        double height = wide ? Y + HEIGHT + 6 : Y + HEIGHT + 22;
        if (strip.change() != 0) {
            change(svg, width, base, then);
            height = wide ? Y + HEIGHT + 22 : Y + HEIGHT + 54;
        }
        if (!wide) {
            svg.text(width, height - 3, Anchor.END, Paint.QUIET, strip.ofAll());
        }
        return svg.drawn(width, height, strip.description());
    }

    /** More stand beyond the base, filled; fewer stand within it, framed. */
    private void change(Svg svg, double width, double base, double then) {
        double from = Math.min(base, then);
        double size = Math.max(2.5, Math.abs(then - base));
        if (then > base) {
            svg.filled(from + 2, Y - 4, size, HEIGHT + 8, Paint.CHANGE);
        } else {
            svg.framed(from + 2, Y - 3, size, HEIGHT + 6, Paint.CHANGE);
        }
        double x = from + 2 + size / 2;
        svg.line(x, Y + HEIGHT + 4, x, Y + HEIGHT + 18, Paint.CHANGE);
        double length = strip.ofChange().length() * svg.letters() * LETTER;
        if (x + 7 + length < width) {
            svg.bold(x + 7, Y + HEIGHT + 18, Anchor.START, strip.ofChange());
        } else if (x - 7 - length > 0) {
            svg.bold(x - 7, Y + HEIGHT + 18, Anchor.END, strip.ofChange());
        } else {
            svg.bold(0, Y + HEIGHT + 32, Anchor.START, strip.ofChange());
        }
    }
}
