package org.secureplaces.report.chart;

import java.util.List;
import java.util.Locale;
import org.secureplaces.report.chart.drawing.Axis;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.QuantileDots;
import org.secureplaces.report.chart.drawing.QuantileDots.Dot;
import org.secureplaces.report.chart.drawing.Svg;
import org.secureplaces.report.chart.drawing.Svg.Anchor;
import org.secureplaces.report.chart.drawing.Svg.Paint;
import org.secureplaces.report.content.Sample;

/**
 * How far apart futures are, in two more ways: the chance that a number is at most so large, and
 * the futures in order of size.
 */
public final class CurvePictures {

    private static final double TOP = 10;
    private static final double BOTTOM = 190;
    private static final double LEFT = 44;
    private static final int[] OF_100 = {5, 10, 25, 50, 75, 90, 95};

    private final Sample sample;
    private final DotPicture.Words words;

    /** Pictures of a number of each future. */
    public CurvePictures(Sample sample, DotPicture.Words words) {
        this.sample = sample;
        this.words = words;
    }

    /** The share of futures in which the number is at most so large: an S of steps. */
    public String chance(double width, String description) {
        double[] sorted = sample.sorted();
        Svg svg = new Svg(width > 400 ? 12 : 13);
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        Axis across = Axis.withZero(least, most, LEFT, width - 10);
        Axis up = new Axis(0, 100, BOTTOM, TOP);
        frame(svg, across, up, width);
        StringBuilder path = new StringBuilder("M").append(point(across.from(), up.at(0)));
        for (int future = 0; future < sorted.length; future++) {
            path.append('H').append(Svg.number(across.at(sorted[future])));
            path.append('V').append(Svg.number(up.at(100.0 * (future + 1) / sorted.length)));
        }
        path.append('H').append(Svg.number(across.to()));
        svg.path(path.toString(), words.isChange() ? Paint.CHANGE : Paint.BASE, 2.2);
        return svg.drawn(width, BOTTOM + 50, description);
    }

    private void frame(Svg svg, Axis across, Axis up, double width) {
        for (int share : new int[] {0, 25, 50, 75, 100}) {
            svg.line(across.from(), up.at(share), across.to(), up.at(share), Paint.RULE);
            svg.text(across.from() - 7, up.at(share) + 4, Anchor.END, Paint.INK, share + "");
        }
        svg.dashed(across.at(0), TOP, across.at(0), BOTTOM, Paint.BASE);
        svg.line(across.from(), BOTTOM, across.to(), BOTTOM, Paint.INK);
        for (double tick : across.ticks(width > 400 ? 14 : 6)) {
            double x = across.at(tick);
            svg.line(x, BOTTOM, x, BOTTOM + 5, Paint.INK);
            svg.text(x, BOTTOM + 7 + svg.letters(), Anchor.MIDDLE, Paint.INK, Axis.label(tick));
        }
        ends(svg, across, width);
    }

    private void ends(Svg svg, Axis across, double width) {
        double last = BOTTOM + 13 + 2 * svg.letters();
        svg.text(width - 4, last, Anchor.END, Paint.QUIET, words.more() + " \u2192");
        if (across.at(0) > across.from() + 40 && !words.less().isEmpty()) {
            svg.text(LEFT, last, Anchor.START, Paint.QUIET, "\u2190 " + words.less());
        }
    }

    /** The futures from the smallest to the largest number, a dot each, around the line of zero. */
    public String sorted(double width, String description) {
        QuantileDots dots = QuantileDots.of(sample);
        Svg svg = new Svg(width > 400 ? 12 : 13);
        Axis up = Axis.withZero(dots.least(), dots.most(), BOTTOM, TOP);
        int count = dots.dots().size();
        Axis across = new Axis(0, count + 1.0, LEFT, width - 6);
        for (double tick : up.ticks(6)) {
            svg.line(LEFT, up.at(tick), width - 6, up.at(tick), Paint.RULE);
            svg.text(LEFT - 7, up.at(tick) + 4, Anchor.END, Paint.INK, Axis.label(tick));
        }
        svg.dashed(LEFT, up.at(0), width - 6, up.at(0), Paint.BASE);
        svg.text(width - 6, up.at(0) - 5, Anchor.END, Paint.QUIET, words.zero());
        double radius = Math.max(1.6, Math.min(5, across.length(1) * 0.44));
        Paint paint = words.isChange() ? Paint.CHANGE : Paint.BASE;
        for (int number = 0; number < count; number++) {
            Dot dot = dots.dots().get(number);
            double x = across.at(number + 1.0);
            if (dot.open()) {
                svg.ring(x, up.at(dot.value()), Math.max(1.2, radius - 0.6), paint);
            } else {
                svg.dot(x, up.at(dot.value()), radius, paint);
            }
        }
        svg.text(LEFT, BOTTOM + 20, Anchor.START, Paint.QUIET, "fewest");
        svg.text(width - 6, BOTTOM + 20, Anchor.END, Paint.QUIET, "most");
        return svg.drawn(width, BOTTOM + 28, description);
    }

    /** The numbers behind both. */
    public DataTable table(String caption) {
        return new DataTable(
                caption,
                List.of("In so many of 100 futures", words.more() + ", at most"),
                java.util.Arrays.stream(OF_100)
                        .mapToObj(
                                share ->
                                        List.of(share + "", number(sample.quantile(share / 100.0))))
                        .toList());
    }

    private String number(double value) {
        String size = String.format(Locale.UK, "%,.1f", Math.abs(value));
        return value < 0 && words.isChange() && !size.equals("0.0") ? size + " fewer" : size;
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
