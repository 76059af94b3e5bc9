package org.secureplaces.app.notebook.drawing;

import java.util.List;

/**
 * One series of points in a figure.
 *
 * @param name what it is called in the legend; empty where it has no entry
 * @param colour as {@code #rrggbb}
 * @param others the other end of each point where the shape has two: of a band the lower edge, of a
 *     span its right end
 */
public record Series(
        Shape shape,
        String name,
        String colour,
        List<Double> x,
        List<Double> y,
        List<Double> others) {

    /** What a series looks like. */
    public enum Shape {
        LINE,
        DASHES,
        DOTS,
        BAND,
        SPANS,
        BARS
    }

    public Series {
        x = List.copyOf(x);
        y = List.copyOf(y);
        others = List.copyOf(others);
        if (x.size() != y.size() || !others.isEmpty() && others.size() != x.size()) {
            throw new IllegalArgumentException(
                    "a series needs as many x as y, '"
                            + name
                            + "' has "
                            + x.size()
                            + " and "
                            + y.size());
        }
    }

    /** A series of points with one end each. */
    public static Series of(
            Shape shape, String name, String colour, List<Double> x, List<Double> y) {
        return new Series(shape, name, colour, x, y, List.of());
    }
}
