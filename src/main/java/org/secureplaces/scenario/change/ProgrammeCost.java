package org.secureplaces.scenario.change;

/**
 * What a programme costs beside the places themselves.
 *
 * @param poundsPerYear for each year in which it is at work
 * @param poundsOnce when it begins
 */
public record ProgrammeCost(double poundsPerYear, double poundsOnce) {

    /** A programme whose cost is not stated. */
    public static final ProgrammeCost NONE = new ProgrammeCost(0, 0);

    public ProgrammeCost {
        if (!(poundsPerYear >= 0 && poundsOnce >= 0)) {
            throw new IllegalArgumentException(
                    "the cost of a programme must not be negative, was "
                            + poundsPerYear
                            + " pounds a year and "
                            + poundsOnce
                            + " once");
        }
    }
}
