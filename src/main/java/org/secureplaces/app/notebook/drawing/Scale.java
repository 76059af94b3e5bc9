package org.secureplaces.app.notebook.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * An axis: from where to where, and what is written beside it.
 *
 * @param title what is measured, with its unit
 * @param ticks where something is written
 * @param labels what is written there
 */
public record Scale(
        String title, double low, double high, List<Double> ticks, List<String> labels) {

    private static final int TICKS = 6;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    public Scale {
        ticks = List.copyOf(ticks);
        labels = List.copyOf(labels);
    }

    /** An axis of numbers around values; infinite and missing ones are passed over. */
    public static Scale of(String title, List<Double> values) {
        double low = finite(values).min().orElse(0);
        double high = finite(values).max().orElse(1);
        double width = high > low ? high - low : Math.max(1, Math.abs(high));
        double step = step(width / TICKS);
        double first = Math.floor(low / step) * step;
        double last = Math.ceil(high / step) * step;
        if (last <= first) {
            last = first + step;
        }
        return ticked(title, first, last, step, value -> number(value, step));
    }

    /** An axis of days since 1970, with a label a year. */
    public static Scale ofDays(String title, List<Double> days) {
        LocalDate first = LocalDate.ofEpochDay((long) finite(days).min().orElse(0));
        LocalDate last = LocalDate.ofEpochDay((long) finite(days).max().orElse(1));
        int every = Math.max(1, (last.getYear() - first.getYear()) / 8);
        List<Double> ticks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int year = first.getYear() + 1; year <= last.getYear(); year += every) {
            ticks.add((double) LocalDate.of(year, 1, 1).toEpochDay());
            labels.add(Integer.toString(year));
        }
        return new Scale(title, first.toEpochDay(), last.toEpochDay(), ticks, labels);
    }

    /** An axis of names, the first at the top where it stands upright. */
    public static Scale ofNames(String title, List<String> names) {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ticks.add((double) -i);
        }
        return new Scale(title, -names.size() + 0.3, 0.7, ticks, names);
    }

    /** Where a value lies, 0 at the low end and 1 at the high one. */
    double part(double value) {
        return (value - low) / (high - low);
    }

    private static DoubleStream finite(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite);
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least * 0.999) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static Scale ticked(
            String title, double first, double last, double step, DoubleFunction<String> label) {
        List<Double> ticks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        long steps = Math.round((last - first) / step);
        for (int i = 0; i <= steps; i++) {
            ticks.add(first + i * step);
            labels.add(label.apply(first + i * step));
        }
        return new Scale(title, first, last, ticks, labels);
    }

    private static String number(double value, double step) {
        double rounded = Math.rint(value / step) * step;
        String text =
                new BigDecimal(rounded)
                        .round(new MathContext(8))
                        .stripTrailingZeros()
                        .toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
