package org.secureplaces.engine;

/**
 * The hours in which an office works: the first hours of each working day, Monday to Friday or all
 * seven days; bank holidays are not left out.
 */
public final class WorkingHours {

    private static final double HOURS = 24;
    private static final int WEEK = 7;

    private final int firstWeekday; // of day 0: 0 for Monday
    private final double hoursPerDay;
    private final int daysPerWeek;

    /**
     * Takes the hours of an office.
     *
     * @param dates which day of the run is which date
     * @param hoursPerDay hours of work in a working day, more than 0, at most 24
     * @param daysPerWeek working days in a week, from Monday on, 1 to 7
     */
    public WorkingHours(Dates dates, double hoursPerDay, int daysPerWeek) {
        if (!(hoursPerDay > 0 && hoursPerDay <= HOURS)) {
            throw new IllegalArgumentException(
                    "hours of work in a day must be above 0 and at most 24, were " + hoursPerDay);
        }
        if (daysPerWeek < 1 || daysPerWeek > WEEK) {
            throw new IllegalArgumentException(
                    "working days in a week must be 1 to 7, were " + daysPerWeek);
        }
        this.firstWeekday = dates.origin().getDayOfWeek().getValue() - 1;
        this.hoursPerDay = hoursPerDay;
        this.daysPerWeek = daysPerWeek;
    }

    /** Whether the office works on the day in which a moment falls. */
    public boolean worksOn(double day) {
        return Math.floorMod((long) Math.floor(day) + firstWeekday, WEEK) < daysPerWeek;
    }

    /**
     * The moment at which some hours of work are done that begin at a moment, or as soon after it
     * as the office works.
     *
     * @param day a moment, in days of the run
     * @param hours hours of work, not negative
     */
    public double after(double day, double hours) {
        double today = Math.floor(day);
        double worked = (day - today) * HOURS;
        double left = hours;
        if (hours == 0 && worksOn(today) && worked < hoursPerDay) {
            return day;
        }
        while (true) {
            if (worksOn(today) && worked < hoursPerDay) {
                double rest = hoursPerDay - worked;
                if (left <= rest) {
                    return Math.max(day, today + (worked + left) / HOURS);
                }
                left -= rest;
            }
            today++;
            worked = 0;
        }
    }
}
