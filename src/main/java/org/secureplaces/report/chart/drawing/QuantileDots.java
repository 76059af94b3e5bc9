package org.secureplaces.report.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.report.content.Sample;

/**
 * A number of futures as dots that can be counted: each of n dots stands for one of n equal parts
 * of the futures, at the middle quantile of its part. Of n dots as many as 95 in 100 are filled,
 * the nearest whole number; those beyond the range at either end are open (quantile dot plots: Kay,
 * Kola, Hullman and Munson 2016, When (ish) is my bus?, CHI 2016, section 4).
 *
 * @param dots in order of size
 */
public record QuantileDots(List<Dot> dots) {

    static final int MANY = 100;
    static final int FEW = 20;

    private static final double INSIDE = 0.95;

    public QuantileDots {
        dots = List.copyOf(dots);
    }

    /**
     * A dot.
     *
     * @param open whether it lies outside of the range of 95 futures in 100
     */
    public record Dot(double value, boolean open) {}

    /** The dots of a sample: 100, of fewer futures 20, of fewer than these one for each. */
    public static QuantileDots of(Sample sample) {
        int futures = sample.count();
        int count = futures >= MANY ? MANY : Math.min(FEW, futures);
        double[] values = new double[count];
        for (int dot = 0; dot < count; dot++) {
            values[dot] = sample.quantile((dot + 0.5) / count);
        }
        int open = sample.estimate().hasRange() ? count - (int) Math.round(INSIDE * count) : 0;
        int below = open / 2;
        if (open % 2 == 1 && isFartherBelow(values, below)) {
            below++;
        }
        List<Dot> dots = new ArrayList<>();
        for (int dot = 0; dot < count; dot++) {
            dots.add(new Dot(values[dot], dot < below || dot >= count - (open - below)));
        }
        return new QuantileDots(dots);
    }

    /** An odd dot is opened on the side where it is farther from the middle. */
    private static boolean isFartherBelow(double[] values, int each) {
        double middle = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
        return middle - values[each] > values[values.length - 1 - each] - middle;
    }

    public double least() {
        return dots.get(0).value();
    }

    public double most() {
        return dots.get(dots.size() - 1).value();
    }

    /** How many stand in each heap, where numbers are rounded to multiples of a step. */
    public int highest(double step) {
        int highest = 0;
        int heap = 0;
        double last = Double.NaN;
        for (Dot dot : dots) {
            double at = rounded(dot.value(), step);
            heap = at == last ? heap + 1 : 1;
            last = at;
            highest = Math.max(highest, heap);
        }
        return highest;
    }

    public static double rounded(double value, double step) {
        return Math.rint(value / step) * step;
    }
}
