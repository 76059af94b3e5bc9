package org.secureplaces.scenario.change;

/** What a programme costs: by the year from its first day, and once on that day. */
public record ProgrammeCost(double poundsPerYear, double poundsOnce) {

    /** Nothing is known or counted of its cost. */
    public static final ProgrammeCost NONE = new ProgrammeCost(0, 0);

    public ProgrammeCost {
        if (!(poundsPerYear >= 0 && poundsOnce >= 0)) {
            throw new IllegalArgumentException(
                    "costs must not be negative, were "
                            + poundsPerYear
                            + " a year and "
                            + poundsOnce
                            + " once");
        }
    }
}
