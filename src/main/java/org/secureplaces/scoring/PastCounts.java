package org.secureplaces.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.engine.Dates;

/**
 * The counts that were known when a forecast was made, and the naive forecasts that they give.
 *
 * <p>Two are those of textbooks (Hyndman and Athanasopoulos, Forecasting: Principles and Practice,
 * third edition, sections 5.2 and 5.5), for counts at uneven distances: the last value, whose error
 * is a random walk with the mean square of past changes; and the line through the first and the
 * last value, a random walk with drift. Both have normal bands. The third is the trend of the
 * logarithm, a random walk with a drift that fades (Gardner and McKenzie 1985, Management Science
 * 31, 1237-1246); its band is log-normal.
 *
 * @param points in order of time
 */
public record PastCounts(List<Point> points) {

    private static final int FEWEST = 4;

    /** What is left of a trend after a year. Assumed: usual values lie from 0.5 to 0.9. */
    private static final double KEPT_A_YEAR = 0.7;

    /** A count on a day. */
    public record Point(LocalDate date, double value) {}

    /** Sorts by date. */
    public PastCounts {
        points = points.stream().sorted(Comparator.comparing(Point::date)).toList();
    }

    /** The counts of the last years, or so many of those before that there are four. */
    public PastCounts last(int years) {
        if (points.isEmpty()) {
            return this;
        }
        LocalDate since = lastPoint().date().minusYears(years);
        List<Point> kept =
                new ArrayList<>(
                        points.stream().filter(point -> !point.date().isBefore(since)).toList());
        for (int i = points.size() - kept.size() - 1; i >= 0 && kept.size() < FEWEST; i--) {
            kept.add(0, points.get(i));
        }
        return new PastCounts(kept);
    }

    /** The last count carried on; empty where there are fewer than two. */
    public Optional<NormalForecast> lastValue(LocalDate target) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        double variance = squares(0) / (points.size() - 1);
        return Optional.of(
                new NormalForecast(lastPoint().value(), StrictMath.sqrt(variance * ahead(target))));
    }

    /** The straight line carried on; empty where there are fewer than three counts. */
    public Optional<NormalForecast> linearTrend(LocalDate target) {
        if (points.size() < 3) {
            return Optional.empty();
        }
        double span = years(points.get(0).date(), lastPoint().date());
        double drift = (lastPoint().value() - points.get(0).value()) / span;
        double variance = squares(drift) / (points.size() - 2);
        double ahead = ahead(target);
        return Optional.of(
                new NormalForecast(
                        lastPoint().value() + drift * ahead,
                        StrictMath.sqrt(variance * ahead * (1 + ahead / span))));
    }

    /**
     * The last count times the exponential of a yearly change of the logarithm that fades to 0.7 a
     * year; the change is that from the first count to the last. The band adds the error of the
     * drift, as that of the straight line does.
     *
     * @return empty where there are fewer than three counts, or one is 0
     */
    public Optional<LogNormalForecast> dampedTrend(LocalDate target) {
        if (points.size() < 3 || points.stream().anyMatch(point -> point.value() <= 0)) {
            return Optional.empty();
        }
        PastCounts logs = logarithms();
        double span = years(points.get(0).date(), lastPoint().date());
        double drift = (logs.lastPoint().value() - logs.points().get(0).value()) / span;
        double variance = logs.squares(drift) / (points.size() - 2);
        double ahead = ahead(target);
        double effective = (1 - StrictMath.pow(KEPT_A_YEAR, ahead)) / -StrictMath.log(KEPT_A_YEAR);
        return Optional.of(
                new LogNormalForecast(
                        lastPoint().value() * StrictMath.exp(drift * effective),
                        StrictMath.sqrt(variance * (ahead + effective * effective / span))));
    }

    private PastCounts logarithms() {
        return new PastCounts(
                points.stream()
                        .map(point -> new Point(point.date(), StrictMath.log(point.value())))
                        .toList());
    }

    /** Squares of the changes beyond a drift, each over the years that it took. */
    private double squares(double drift) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            double gap = years(points.get(i - 1).date(), points.get(i).date());
            double change = points.get(i).value() - points.get(i - 1).value() - drift * gap;
            sum += change * change / gap;
        }
        return sum;
    }

    private double ahead(LocalDate target) {
        return years(lastPoint().date(), target);
    }

    private Point lastPoint() {
        return points.get(points.size() - 1);
    }

    private static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / Dates.DAYS_PER_YEAR;
    }
}
