package org.secureplaces.report.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of numbers on paper, with round ticks. Numbers below zero are written without a sign: the
 * side of zero, and a word at its end, tell fewer from more.
 *
 * @param low the number at its beginning
 * @param from where it begins on paper
 */
public record Axis(double low, double high, double from, double to) {

    /** An axis that shows zero and some numbers, with a little room beyond them. */
    public static Axis withZero(double least, double most, double from, double to) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        double room = (high - low == 0 ? 1 : high - low) * 0.05;
        return new Axis(low - room, high + room, from, to);
    }

    public double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** How long so many units are. */
    public double length(double units) {
        return units / (high - low) * Math.abs(to - from);
    }

    /** Round numbers, no more than so many. */
    public List<Double> ticks(int most) {
        double step = step((high - low) / most);
        List<Double> ticks = new ArrayList<>();
        for (long tick = (long) Math.ceil(low / step); tick * step <= high; tick++) {
            ticks.add(tick * step);
        }
        return ticks;
    }

    /** The smallest of 1, 2, 5, 10 and so on that is not below a number. */
    static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** A tick in digits, without a sign. */
    public static String label(double tick) {
        double size = Math.abs(tick);
        return size == Math.rint(size)
                ? String.format(Locale.UK, "%,.0f", size)
                : String.format(Locale.UK, "%,.2f", size).replaceAll("0$", "");
    }
}
