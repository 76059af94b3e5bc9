package org.secureplaces.report.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.secureplaces.report.chart.drawing.DotRows.Group;
import org.secureplaces.report.chart.drawing.DotRows.Row;
import org.secureplaces.report.chart.drawing.Svg.Anchor;
import org.secureplaces.report.chart.drawing.Svg.Paint;

/**
 * Differences side by side as a picture: a dot for the average, a box for the middle half of the
 * futures, a line for 95 of 100; a group with another zero stands below a rule. It is drawn for a
 * wide and for a narrow page, so that letters stay readable on both.
 */
public final class DotChart {

    private static final double WIDE = 760;
    private static final double NARROW = 328;
    private static final double NAMES = 250;
    private static final double NUMBERS = 170;
    private static final double TOP = 44;
    private static final double LINE = 18;
    private static final int MOST_TICKS = 8;
    private static final double LETTER = 0.56; // mean width of a letter of its size

    private final DotRows rows;
    private final boolean isWide;
    private final Axis axis;
    private final Svg svg;
    private double y = TOP;

    private DotChart(DotRows rows, boolean isWide) {
        this.rows = rows;
        this.isWide = isWide;
        double[] ends =
                rows.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .flatMapToDouble(row -> DoubleStream.of(row.mean(), row.low(), row.high()))
                        .filter(end -> !Double.isNaN(end))
                        .toArray();
        this.axis =
                Axis.withZero(
                        DoubleStream.of(ends).min().orElse(0),
                        DoubleStream.of(ends).max().orElse(0),
                        isWide ? NAMES : 8,
                        isWide ? WIDE - NUMBERS : NARROW - 8);
        this.svg = new Svg(isWide ? 15 : 14);
    }

    public static String wide(DotRows rows) {
        return new DotChart(rows, true).drawn();
    }

    public static String narrow(DotRows rows) {
        return new DotChart(rows, false).drawn();
    }

    private double width() {
        return isWide ? WIDE : NARROW;
    }

    private String drawn() {
        rows.groups().forEach(this::group);
        for (double tick : ticks()) {
            svg.text(axis.at(tick), y + 26, Anchor.MIDDLE, Paint.QUIET, Axis.label(tick));
        }
        return svg.drawn(width(), y + 32, rows.description());
    }

    private List<Double> ticks() {
        return axis.ticks(isWide ? MOST_TICKS : MOST_TICKS - 2);
    }

    private void group(Group group) {
        double zero = axis.at(0);
        if (group.rule().isEmpty()) {
            svg.text(
                    zero - 10,
                    14,
                    Anchor.END,
                    Paint.QUIET,
                    isWide ? rows.less() : rows.shortLess());
            svg.text(zero + 10, 14, Anchor.START, Paint.QUIET, rows.more());
        } else {
            rule(group.rule());
        }
        double name = group.rule().isEmpty() ? 34 : y;
        svg.bold(inside(zero, group.zero()), name, Anchor.MIDDLE, group.zero());
        y = name + 8;
        group.rows().forEach(row -> row(row, group.isOpen()));
    }

    private void rule(String words) {
        y += 10;
        svg.line(0, y, width(), y, Paint.INK);
        for (String line : lines(words, width())) {
            y += LINE + 2;
            svg.text(0, y, Anchor.START, Paint.QUIET, line);
        }
        y += LINE + 6;
    }

    /** A word over the zero line stays on the page. */
    private double inside(double x, String word) {
        double half = word.length() * svg.letters() * LETTER / 2;
        return Math.max(half, Math.min(width() - half, x));
    }

    private void row(Row row, boolean isOpen) {
        if (isWide) {
            wide(row, isOpen);
        } else {
            narrow(row, isOpen);
        }
    }

    private void wide(Row row, boolean isOpen) {
        List<String> names = lines(row.name(), NAMES - 16);
        List<String> notes = row.note().isEmpty() ? List.of() : lines(row.note(), NAMES - 16);
        int count = Math.max(2, names.size() + notes.size());
        double height = count * LINE + 10;
        double middle = y + height / 2;
        mark(row, isOpen, middle, height / 2);
        double line = middle - (names.size() + notes.size()) * LINE / 2 + 13;
        for (String name : names) {
            svg.bold(0, line, Anchor.START, name);
            line += LINE;
        }
        for (String note : notes) {
            svg.text(0, line, Anchor.START, Paint.QUIET, note);
            line += LINE;
        }
        boolean isAlone = row.range().isEmpty();
        svg.bold(WIDE, middle + (isAlone ? 5 : -3), Anchor.END, row.number());
        svg.text(WIDE, middle + LINE - 3, Anchor.END, Paint.QUIET, row.range());
        y += height;
    }

    private void narrow(Row row, boolean isOpen) {
        y += 14;
        for (String name : lines(row.name(), NARROW)) {
            y += LINE;
            svg.bold(0, y, Anchor.START, name);
        }
        y += 16;
        mark(row, isOpen, y, 12);
        y += LINE + 10;
        String range = row.range().isEmpty() ? "" : " (" + row.range() + ")";
        svg.text(NARROW, y, Anchor.END, Paint.INK, row.number() + range);
    }

    /** The dot with what lies about it, on a grid of its own height. */
    private void mark(Row row, boolean isOpen, double middle, double half) {
        for (double tick : ticks()) {
            Paint paint = tick == 0 ? Paint.INK : Paint.RULE;
            svg.line(axis.at(tick), middle - half, axis.at(tick), middle + half, paint);
        }
        if (!Double.isNaN(row.low()) && !Double.isNaN(row.high())) {
            svg.path(reach(axis.at(row.low()), axis.at(row.high()), middle), Paint.CHANGE, 2);
        }
        row.middleHalf()
                .ifPresent(
                        box -> {
                            double from = axis.at(box.low());
                            double length = axis.at(box.high()) - from;
                            svg.filled(from, middle - 5, length, 10, Paint.HALF);
                            svg.framed(from, middle - 5, length, 10, Paint.CHANGE);
                        });
        if (isOpen) {
            svg.ring(axis.at(row.mean()), middle, 7, Paint.CHANGE);
        } else {
            svg.dot(axis.at(row.mean()), middle, 7, Paint.CHANGE);
        }
    }

    private static String reach(double low, double high, double middle) {
        String from = Svg.number(low);
        String to = Svg.number(high);
        String top = Svg.number(middle - 5);
        return "M"
                + from
                + " "
                + Svg.number(middle)
                + "H"
                + to
                + "M"
                + from
                + " "
                + top
                + "v10M"
                + to
                + " "
                + top
                + "v10";
    }

    /** Words broken into lines that fit, where words allow it. */
    private List<String> lines(String words, double width) {
        int letters = (int) (width / (svg.letters() * LETTER));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", 0)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
