package org.secureplaces.report.content;

import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.statistics.Band;

/**
 * A yearly change in the number of children who get no secure place within a year, in words.
 *
 * @param average 95% interval of the average, by the simulation's own error
 */
public record Effect(Estimate perYear, Band average) {
    /** A change smaller than half a child a year in 95 futures in 100 is called almost none. */
    private static final double ALMOST_NONE = 0.5;

    private static final Unit UNIT = Unit.CHILDREN;

    /** The change of a row, each of so many years. */
    public static Effect of(ComparisonRow row, double years) {
        Band mean = row.meanInterval();
        return new Effect(
                Estimate.of(row).times(1 / years),
                new Band(mean.low() / years, mean.high() / years));
    }

    /** A change of which nothing but the futures is told. */
    public static Effect of(Estimate perYear) {
        return new Effect(perYear, new Band(Double.NaN, Double.NaN));
    }

    /** Whether no future differs, as far as it is told. */
    public boolean isNone() {
        return perYear.mean() == 0
                && (perYear.low() == 0 || !perYear.hasRange())
                && (perYear.high() == 0 || !perYear.hasRange())
                && (average.low() == 0 || Double.isNaN(average.low()))
                && (average.high() == 0 || Double.isNaN(average.high()));
    }

    public boolean isAlmostNone() {
        return Math.max(Math.abs(perYear.low()), Math.abs(perYear.high())) < ALMOST_NONE;
    }

    /** Whether fewer children are without a place. */
    public boolean isGain() {
        return perYear.mean() < 0;
    }

    public boolean isClear() {
        return !isAlmostNone() && perYear.isClear();
    }

    /** Whether the average is clear of chance while single futures go either way. */
    public boolean isClearOnAverage() {
        return !isAlmostNone() && !isClear() && average.low() * average.high() > 0;
    }

    /** What happens, as a sentence that follows the scenario's name and a colon. */
    public String sentence() {
        if (isNone()) {
            return "no change in how many children get a secure place";
        }
        if (isAlmostNone()) {
            return "almost no change in how many children get a secure place";
        }
        if (isClearOnAverage()) {
            return "on average "
                    + children()
                    + (perYear.hasRange() ? ", but not in every future" : "");
        }
        if (!perYear.isClear()) {
            return "no clear change in how many children get a secure place";
        }
        return children();
    }

    private String children() {
        boolean one = number().equals("1") || number().equals("1.0");
        return "about "
                + number()
                + direction()
                + (one ? " child" : " children")
                + " a year "
                + (one ? "gets" : "get")
                + " no secure place within a year";
    }

    /** The band in words, for example "2 to 11 more" or "3 fewer to 5 more". */
    public String range() {
        if (!perYear.hasRange()) {
            return Estimate.TOO_FEW;
        }
        if (perYear.low() == 0 && perYear.high() == 0) {
            return "no change in";
        }
        String low = size(perYear.low());
        String high = size(perYear.high());
        if (perYear.low() < 0 && perYear.high() > 0) {
            return low + " fewer to " + high + " more";
        }
        return perYear.high() <= 0 ? high + " to " + low + " fewer" : low + " to " + high + " more";
    }

    /** The average in words, for example "1.3 more". */
    public String inWords() {
        return number() + direction();
    }

    private String direction() {
        return isGain() ? " fewer" : " more";
    }

    private String number() {
        return size(perYear.mean());
    }

    private String size(double value) {
        return UNIT.size(value, perYear.mean());
    }
}
