package org.secureplaces.engine.law;

import java.util.List;

/**
 * A law that follows counts and no formula: the rate of ending is constant within each of some
 * steps of time (occurrence over exposure), and the last rate holds for ever.
 *
 * @param fromDays first day of each step, increasing from 0
 * @param ratesPerDay rate of ending in each step, not negative; the last is positive
 */
public record Empirical(List<Double> fromDays, List<Double> ratesPerDay) implements Law {

    /** Checks that there is a rate for each step and that every duration ends. */
    public Empirical {
        fromDays = List.copyOf(fromDays);
        ratesPerDay = List.copyOf(ratesPerDay);
        if (fromDays.isEmpty() || fromDays.size() != ratesPerDay.size()) {
            throw new IllegalArgumentException(
                    "an empirical law must have a rate for each of its steps, had "
                            + ratesPerDay.size()
                            + " for "
                            + fromDays.size());
        }
        if (fromDays.get(0) != 0) {
            throw new IllegalArgumentException(
                    "the first step of an empirical law must begin on day 0, was "
                            + fromDays.get(0));
        }
        for (int i = 1; i < fromDays.size(); i++) {
            if (!(fromDays.get(i) > fromDays.get(i - 1)) || fromDays.get(i).isInfinite()) {
                throw new IllegalArgumentException(
                        "the steps of an empirical law must increase, were " + fromDays);
            }
        }
        for (double rate : ratesPerDay) {
            Check.elapsed(rate);
        }
        Check.positive(ratesPerDay.get(ratesPerDay.size() - 1), "the last rate of a law");
    }

    @Override
    public double mean() {
        return integratedSurvival(Double.POSITIVE_INFINITY);
    }

    @Override
    public double variance() {
        double squares = 0;
        double hazard = 0;
        for (int i = 0; i < fromDays.size(); i++) {
            double rate = ratesPerDay.get(i);
            double width = end(i) - fromDays.get(i);
            double here = fromDays.get(i) * stayed(rate, width) + weighted(rate, width);
            squares += 2 * StrictMath.exp(-hazard) * here;
            hazard += rate == 0 ? 0 : rate * width;
        }
        double mean = mean();
        return squares - mean * mean;
    }

    // the integral of exp(-rate t) up to a width
    private static double stayed(double rate, double width) {
        return rate == 0 ? width : -StrictMath.expm1(-rate * width) / rate;
    }

    // the integral of t exp(-rate t) up to a width
    private static double weighted(double rate, double width) {
        if (rate == 0) {
            return width * width / 2;
        }
        if (Double.isInfinite(width)) {
            return 1 / (rate * rate);
        }
        return (stayed(rate, width) - width * StrictMath.exp(-rate * width)) / rate;
    }

    @Override
    public double logDensity(double x) {
        return StrictMath.log(ratesPerDay.get(stepOf(x))) + logSurvival(x);
    }

    @Override
    public double survival(double x) {
        return StrictMath.exp(logSurvival(x));
    }

    @Override
    public double logSurvival(double x) {
        double hazard = 0;
        for (int i = 0; i < fromDays.size() && fromDays.get(i) < x; i++) {
            hazard += ratesPerDay.get(i) * (Math.min(x, end(i)) - fromDays.get(i));
        }
        return x > 0 ? -hazard : 0;
    }

    @Override
    public double quantile(double u) {
        return days(-StrictMath.log1p(-Check.unit(u)));
    }

    /** The days in which a hazard adds up, more than 0. */
    private double days(double hazard) {
        double left = hazard;
        int step = 0;
        while (step < fromDays.size() - 1) {
            double here = ratesPerDay.get(step) * (end(step) - fromDays.get(step));
            if (left <= here) {
                break;
            }
            left -= here;
            step++;
        }
        return fromDays.get(step) + left / ratesPerDay.get(step);
    }

    @Override
    public double residual(double elapsed, double u) {
        double before = -logSurvival(Check.elapsed(elapsed));
        double until = days(before - StrictMath.log1p(-Check.unit(u)));
        return Math.max(0, until - elapsed);
    }

    @Override
    public double integratedSurvival(double x) {
        double sum = 0;
        double hazard = 0;
        for (int i = 0; i < fromDays.size() && fromDays.get(i) < x; i++) {
            double width = Math.min(x, end(i)) - fromDays.get(i);
            double rate = ratesPerDay.get(i);
            sum += StrictMath.exp(-hazard) * stayed(rate, width);
            hazard += rate == 0 ? 0 : rate * width;
        }
        return sum;
    }

    @Override
    public Empirical scaledBy(double factor) {
        Check.positive(factor, "a factor");
        return new Empirical(
                fromDays.stream().map(day -> day * factor).toList(),
                ratesPerDay.stream().map(rate -> rate / factor).toList());
    }

    @Override
    public Sampler sampler() {
        return this::quantile;
    }

    private double end(int step) {
        return step + 1 < fromDays.size() ? fromDays.get(step + 1) : Double.POSITIVE_INFINITY;
    }

    private int stepOf(double x) {
        int step = 0;
        while (x > end(step)) {
            step++;
        }
        return step;
    }
}
