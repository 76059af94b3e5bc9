package org.secureplaces.evidence;

/**
 * A number that the model uses, with the range it may lie in and where it comes from.
 *
 * @param key the dotted path of the setting, for example {@code welfare.withdrawal_per_day}
 * @param value best estimate
 * @param range lowest and highest value thought possible; both equal to value where it is fixed
 */
public record Figure(String key, double value, Range range, String unit, FigureOrigin origin) {

    public Figure {
        if (!(range.low() <= value && value <= range.high())) {
            throw new IllegalArgumentException(
                    key
                            + " must lie in its range "
                            + range.low()
                            + " to "
                            + range.high()
                            + ", was "
                            + value);
        }
    }

    /**
     * The lowest and the highest value thought possible.
     *
     * @param whole whether only whole numbers between them are possible
     */
    public record Range(double low, double high, boolean whole) {

        /** Any number between the ends. */
        public Range(double low, double high) {
            this(low, high, false);
        }

        /** Whole numbers between the ends, such as numbers of places. */
        public static Range ofWholeNumbers(double low, double high) {
            return new Range(low, high, true);
        }

        public Range {
            if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException(
                        "a range must run from low to high, was " + low + " to " + high);
            }
        }

        private double nearest(double number) {
            return whole ? Math.floor(number + 0.5) : number;
        }
    }

    /** A number that is not in doubt, such as one that a scenario or a test sets. */
    public static Figure fixed(String key, double value) {
        return new Figure(
                key, value, new Range(value, value), "", new FigureOrigin.Chosen("fixed"));
    }

    /**
     * The value at a probability of the law that stands for not knowing it: half of the draws lie
     * below the stated value, spread evenly from the low end, and half above it, spread evenly to
     * the high end. Of a calibrated figure it is the quantile of its draws. Where only whole
     * numbers are possible it is the nearest, a half rounded up: both ends are then half as likely
     * as their neighbours, and the mean stays.
     *
     * @param u probability in (0, 1)
     */
    public Figure drawn(double u) {
        if (origin instanceof FigureOrigin.Calibrated calibrated) {
            return at(calibrated.quantile(u));
        }
        double drawn =
                u < 0.5
                        ? range.low() + 2 * u * (value - range.low())
                        : value + (2 * u - 1) * (range.high() - value);
        return at(range.nearest(drawn));
    }

    /** The same figure, known to have this value. */
    public Figure at(double known) {
        return new Figure(key, known, new Range(known, known, range.whole()), unit, origin);
    }

    /** The same figure with value and range multiplied by a factor, not negative. */
    public Figure times(double factor) {
        Range multiplied = new Range(range.low() * factor, range.high() * factor, range.whole());
        return new Figure(key, value * factor, multiplied, unit, origin);
    }

    /** The lowest value of any draw. */
    public double lowest() {
        return origin instanceof FigureOrigin.Calibrated calibrated
                ? calibrated.quantile(0)
                : range.low();
    }

    /** The highest value of any draw. */
    public double highest() {
        return origin instanceof FigureOrigin.Calibrated calibrated
                ? calibrated.quantile(1)
                : range.high();
    }

    /** Whether the figure has a range wider than a point. */
    public boolean isUncertain() {
        return range.low() < range.high();
    }
}
