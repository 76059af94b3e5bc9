package org.secureplaces.fitting.survival;

/** The scale on which an estimate is nearly normal, and on which its interval is made. */
public enum Scale {
    /** The number itself. */
    IDENTITY("identity"),
    /** Its logarithm, for what is positive. */
    LOG("log"),
    /** Its log-odds, for shares. */
    LOGIT("logit");

    private final String label;

    Scale(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }

    /** The number that stands on this scale at a point. */
    public double back(double point) {
        return switch (this) {
            case IDENTITY -> point;
            case LOG -> StrictMath.exp(point);
            case LOGIT -> 1 / (1 + StrictMath.exp(-point));
        };
    }

    /** Where a number stands on this scale. */
    public double at(double number) {
        return switch (this) {
            case IDENTITY -> number;
            case LOG -> StrictMath.log(number);
            case LOGIT -> StrictMath.log(number / (1 - number));
        };
    }

    /** How fast a number moves with its point on this scale. */
    public double slopeAt(double number) {
        return slope(at(number));
    }

    /** How fast {@link #back} moves at a point. */
    double slope(double point) {
        return switch (this) {
            case IDENTITY -> 1;
            case LOG -> StrictMath.exp(point);
            case LOGIT -> back(point) * (1 - back(point));
        };
    }
}
