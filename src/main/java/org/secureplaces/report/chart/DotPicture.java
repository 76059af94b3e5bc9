package org.secureplaces.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.report.chart.drawing.Axis;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.QuantileDots;
import org.secureplaces.report.chart.drawing.QuantileDots.Dot;
import org.secureplaces.report.chart.drawing.Svg;
import org.secureplaces.report.chart.drawing.Svg.Anchor;
import org.secureplaces.report.chart.drawing.Svg.Paint;
import org.secureplaces.report.content.Sample;

/** Futures as heaps of dots over a line of numbers: one dot is one simulated future. */
public final class DotPicture {

    private static final double BRACKET = 36;
    private static final double HEAP = 104;
    private static final double CLEAR = 4;
    private static final double LARGEST = 6.1;
    private static final double[] STEPS = {
        0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000
    };

    /**
     * What the words of the picture are.
     *
     * @param description for those who do not see it
     * @param bracket over the middle 95 futures; empty where there is no range
     * @param zero what zero means
     * @param less at the end of smaller numbers, may be empty
     * @param more at the end of larger numbers
     * @param isChange whether it is a difference, otherwise a level
     */
    public record Words(
            String description,
            String bracket,
            String zero,
            String less,
            String more,
            boolean isChange) {}

    private final Sample sample;
    private final QuantileDots dots;
    private final Words words;

    public DotPicture(Sample sample, Words words) {
        this.sample = sample;
        this.dots = QuantileDots.of(sample);
        this.words = words;
    }

    /** For pages and print. */
    public String wide() {
        return drawn(680, 12, 14);
    }

    /** For telephones. */
    public String narrow() {
        return drawn(328, 13, 7);
    }

    /** The numbers behind it. */
    public DataTable table(String caption) {
        List<List<String>> rows = new ArrayList<>();
        for (Dot dot : dots.dots()) {
            rows.add(List.of(Axis.label(dot.value()), dot.open() ? "outside" : "inside"));
        }
        return new DataTable(caption, List.of(words.more(), "Range"), rows);
    }

    private String drawn(double width, double letters, int ticks) {
        Svg svg = new Svg(letters);
        Axis axis = Axis.withZero(dots.least(), dots.most(), 10, width - 14);
        double bottom = top() + HEAP;
        zero(svg, axis, bottom);
        bracket(svg, axis, width);
        heaps(svg, axis, bottom);
        svg.line(4, bottom, width - 4, bottom, Paint.INK);
        for (double tick : axis.ticks(ticks)) {
            double x = axis.at(tick);
            svg.line(x, bottom, x, bottom + 5, Paint.INK);
            svg.text(x, bottom + 7 + letters, Anchor.MIDDLE, Paint.INK, Axis.label(tick));
        }
        double last = bottom + 13 + 2 * letters;
        svg.text(width - 4, last, Anchor.END, Paint.QUIET, words.more() + " \u2192");
        if (dots.least() < 0 && !words.less().isEmpty()) {
            svg.text(4, last, Anchor.START, Paint.QUIET, "\u2190 " + words.less());
        }
        return svg.drawn(width, last + 6, words.description());
    }

    private double top() {
        return words.bracket().isEmpty() ? CLEAR : BRACKET;
    }

    private void zero(Svg svg, Axis axis, double bottom) {
        double x = axis.at(0);
        svg.dashed(x, top(), x, bottom, Paint.BASE);
        boolean left = x > (axis.from() + axis.to()) / 2;
        double y = top() + svg.letters();
        if (left) {
            svg.text(x - 7, y, Anchor.END, Paint.QUIET, words.zero());
        } else {
            svg.text(x + 7, y, Anchor.START, Paint.QUIET, words.zero());
        }
    }

    private void bracket(Svg svg, Axis axis, double width) {
        if (words.bracket().isEmpty()) {
            return;
        }
        double low = axis.at(sample.range().low());
        double high = axis.at(sample.range().high());
        String down = Svg.number(low) + " 32V24H" + Svg.number(high) + "V32";
        svg.path("M" + down, Paint.INK, 1.5);
        double half = words.bracket().length() * svg.letters() * 0.27;
        double middle = Math.max(half, Math.min(width - half, (low + high) / 2));
        svg.bold(middle, 15, Anchor.MIDDLE, words.bracket());
    }

    private void heaps(Svg svg, Axis axis, double bottom) {
        double step = step(axis);
        double radius = radius(axis, step);
        double apart = 2.06 * radius;
        double last = Double.NaN;
        int heap = 0;
        for (Dot dot : dots.dots()) {
            double at = QuantileDots.rounded(dot.value(), step);
            heap = at == last ? heap + 1 : 0;
            last = at;
            double y = bottom - apart * (heap + 0.5);
            Paint paint = words.isChange() ? Paint.CHANGE : Paint.BASE;
            if (dot.open()) {
                svg.ring(axis.at(at), y, radius - 0.8, paint);
            } else {
                svg.dot(axis.at(at), y, radius, paint);
            }
        }
    }

    /** The step between heaps at which dots are largest. */
    private double step(Axis axis) {
        double best = STEPS[0];
        double largest = 0;
        for (double step : STEPS) {
            double radius = radius(axis, step);
            if (radius > largest * 1.001) {
                largest = radius;
                best = step;
            }
        }
        return best;
    }

    private double radius(Axis axis, double step) {
        double room = (HEAP - CLEAR) / dots.highest(step) / 2.06;
        return Math.min(LARGEST, Math.min(axis.length(step) * 0.47, room));
    }
}
