package org.secureplaces.report.finding;

/** A yearly change in the number of children who go without a secure place, put into words. */
public record Effect(Estimate perYear) {
    /** A change smaller than half a child a year in 95 futures in 100 is called almost none. */
    private static final double ALMOST_NONE = 0.5;

    private static final Unit UNIT = Unit.CHILDREN;

    boolean isAlmostNone() {
        return Math.max(Math.abs(perYear.low()), Math.abs(perYear.high())) < ALMOST_NONE;
    }

    public boolean isClear() {
        return !isAlmostNone() && perYear.isClear();
    }

    /** What happens, as a sentence that follows the scenario's name and a colon. */
    String sentence() {
        if (isAlmostNone()) {
            return "almost no change in how many children go without a secure place";
        }
        if (!perYear.isClear()) {
            return "a change in how many children go without a secure place cannot be told from chance";
        }
        boolean one = number().equals("1") || number().equals("1.0");
        return "about "
                + number()
                + direction()
                + (one ? " child" : " children")
                + " a year "
                + (one ? "goes" : "go")
                + " without a secure place";
    }

    /** The band in words, for example "2 to 11 more" or "3 fewer to 5 more". */
    public String range() {
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
    public String average() {
        return number() + direction();
    }

    private String direction() {
        return perYear.mean() < 0 ? " fewer" : " more";
    }

    private String number() {
        return size(perYear.mean());
    }

    private String size(double value) {
        return UNIT.size(value, perYear.mean());
    }
}
