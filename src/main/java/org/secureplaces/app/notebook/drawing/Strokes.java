package org.secureplaces.app.notebook.drawing;

import static org.secureplaces.app.notebook.drawing.Picture.number;

import java.util.Locale;

/** A series of a picture as SVG. */
record Strokes(Picture picture, Series series) {

    String svg() {
        return switch (series.shape()) {
            case LINE -> line("");
            case DASHES -> line(" stroke-dasharray=\"6 4\"");
            case DOTS -> dots();
            case BAND -> band();
            case SPANS -> spans();
            case BARS -> bars();
        };
    }

    private String line(String dashes) {
        return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s d=\"%s\"/>"
                .formatted(series.colour(), dashes, path());
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < size(); i++) {
            boolean there = Double.isFinite(x(i)) && Double.isFinite(y(i));
            if (there) {
                path.append(pen ? 'L' : 'M').append(point(x(i), y(i)));
            }
            pen = there;
        }
        return path.toString();
    }

    private String dots() {
        StringBuilder dots = new StringBuilder("<g fill=\"%s\">".formatted(series.colour()));
        for (int i = 0; i < size(); i++) {
            if (Double.isFinite(x(i)) && Double.isFinite(y(i))) {
                String across = number(picture.across(x(i)));
                String down = number(picture.down(y(i)));
                dots.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\"/>".formatted(across, down));
            }
        }
        return dots.append("</g>").toString();
    }

    private String band() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            path.append(i == 0 ? 'M' : 'L').append(point(x(i), y(i)));
        }
        for (int i = size() - 1; i >= 0; i--) {
            path.append('L').append(point(x(i), series.others().get(i)));
        }
        return "<path fill=\"%s\" fill-opacity=\"0.35\" d=\"%sZ\"/>"
                .formatted(series.colour(), path);
    }

    private String spans() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            path.append('M').append(point(x(i), y(i)));
            path.append('L').append(point(series.others().get(i), y(i)));
        }
        return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"9\" d=\"%s\"/>"
                .formatted(series.colour(), path);
    }

    private String bars() {
        double step = size() > 1 ? x(1) - x(0) : 1;
        StringBuilder bars = new StringBuilder("<g fill=\"%s\">".formatted(series.colour()));
        double ground = picture.down(Math.max(0, picture.y().low()));
        for (int i = 0; i < size(); i++) {
            double left = picture.across(x(i) - 0.45 * step);
            double right = picture.across(x(i) + 0.45 * step);
            bars.append(
                    String.format(
                            Locale.ROOT,
                            "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                            number(left),
                            number(picture.down(y(i))),
                            number(right - left),
                            number(ground - picture.down(y(i)))));
        }
        return bars.append("</g>").toString();
    }

    private String point(double x, double y) {
        return number(picture.across(x)) + " " + number(picture.down(y));
    }

    private int size() {
        return series.x().size();
    }

    private double x(int i) {
        return series.x().get(i);
    }

    private double y(int i) {
        return series.y().get(i);
    }
}
