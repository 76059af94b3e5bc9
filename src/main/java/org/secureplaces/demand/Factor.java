package org.secureplaces.demand;

import java.util.List;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Phase;

/** Something that raises or lowers a rate of arrivals through time; 1 leaves it as it is. */
public sealed interface Factor {

    /** The factor at a time in days since the run began. */
    double at(double day);

    /** An upper bound of the factor between day 0 and a day. */
    double highest(double until);

    /** Two values between which the factor stays from one day to another. */
    Bounds bounds(double from, double until);

    /** A lower and an upper bound. */
    record Bounds(double low, double high) {
        static Bounds of(double one, double other) {
            return new Bounds(Math.min(one, other), Math.max(one, other));
        }

        Bounds and(double value) {
            return new Bounds(Math.min(low, value), Math.max(high, value));
        }
    }

    /**
     * Exponential growth or decline from a day on, at a rate per day that fades.
     *
     * @param keeps share of the rate that is left after a year, 0 to 1; 1 never fades
     */
    record Growth(double fromDay, double perDay, double keeps) implements Factor {
        @Override
        public double at(double day) {
            return StrictMath.exp(perDay * inFull(Math.max(0, day - fromDay)));
        }

        /** Days at the full rate that come to the same: the integral of what is left of it. */
        private double inFull(double days) {
            if (keeps == 1 || days == 0) {
                return days;
            }
            if (keeps == 0) {
                return 0;
            }
            double fading = -StrictMath.log(keeps) / Dates.DAYS_PER_YEAR;
            return -StrictMath.expm1(-fading * days) / fading;
        }

        @Override
        public double highest(double until) {
            return Math.max(1, Math.max(at(0), at(until)));
        }

        @Override
        public Bounds bounds(double from, double until) {
            return Bounds.of(at(from), at(until));
        }
    }

    /** A wave around 1. */
    record Wave(double amplitude, double peakDay, double periodDays) implements Factor {
        public Wave {
            if (!(amplitude >= 0 && amplitude <= 1)) {
                throw new IllegalArgumentException(
                        "the swing of a season must be 0 to 1, was " + amplitude);
            }
        }

        @Override
        public double at(double day) {
            return 1 + amplitude * StrictMath.cos(2 * Math.PI * (day - peakDay) / periodDays);
        }

        @Override
        public double highest(double until) {
            return 1 + amplitude;
        }

        @Override
        public Bounds bounds(double from, double until) {
            double steepest = amplitude * 2 * Math.PI / periodDays;
            double middle = at((from + until) / 2);
            double by = steepest * (until - from) / 2;
            return new Bounds(middle - by, middle + by);
        }
    }

    /** Straight lines between points, level before the first and after the last. */
    record Lines(List<Double> days, List<Double> values) implements Factor {
        public Lines {
            days = List.copyOf(days);
            values = List.copyOf(values);
        }

        @Override
        public double at(double day) {
            int last = days.size() - 1;
            if (day >= days.get(last)) {
                return values.get(last);
            }
            int next = 0;
            while (days.get(next) <= day) {
                next++;
            }
            return next == 0 ? values.get(0) : between(next, day);
        }

        private double between(int next, double day) {
            double before = days.get(next - 1);
            double share = (day - before) / (days.get(next) - before);
            return values.get(next - 1) + share * (values.get(next) - values.get(next - 1));
        }

        @Override
        public double highest(double until) {
            return values.stream().mapToDouble(value -> value).max().orElse(1);
        }

        @Override
        public Bounds bounds(double from, double until) {
            Bounds bounds = Bounds.of(at(from), at(until));
            for (int i = 0; i < days.size(); i++) {
                if (days.get(i) > from && days.get(i) < until) {
                    bounds = bounds.and(values.get(i));
                }
            }
            return bounds;
        }
    }

    /**
     * Levels that each hold from their day to the next one's; 1 before the first.
     *
     * @param days first day of each level, ascending
     */
    record Steps(double[] days, double[] levels) implements Factor {

        /** Nothing before something is at work, then how far it is. */
        static Steps of(Phase.Extent extent) {
            int steps = extent.steps().length;
            double[] days = new double[steps + 2];
            double[] levels = new double[steps + 2];
            days[0] = Double.NEGATIVE_INFINITY;
            for (int step = 0; step < steps; step++) {
                days[step + 1] = Math.min(extent.steps()[step], extent.end());
                levels[step + 1] = extent.on(extent.steps()[step]);
            }
            days[steps + 1] = extent.end();
            return new Steps(days, levels);
        }

        @Override
        public double at(double day) {
            int low = 0;
            int high = days.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (days[middle] <= day) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? 1 : levels[low - 1];
        }

        @Override
        public double highest(double until) {
            double highest = 1;
            for (int i = 0; i < days.length; i++) {
                if (days[i] <= until) {
                    highest = Math.max(highest, levels[i]);
                }
            }
            return highest;
        }

        @Override
        public Bounds bounds(double from, double until) {
            Bounds bounds = Bounds.of(at(from), at(until));
            for (int i = 0; i < days.length; i++) {
                if (days[i] > from && days[i] < until) {
                    bounds = bounds.and(levels[i]);
                }
            }
            return bounds;
        }
    }
}
