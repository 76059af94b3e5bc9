package org.secureplaces.engine.random;

/**
 * What random numbers are for. Each purpose has a number of its own, so that what is drawn for one
 * never moves what is drawn for another; the numbers stay, since stored forecasts rest on them.
 * Streams of arrivals are numbered from 0 by {@link PoissonField}.
 */
public enum Purpose {
    /** Made-up records of children. */
    SYNTHETIC_RECORDS(701),
    /** Whether and when children of made-up records come again. */
    SYNTHETIC_REPEATS(702),
    /** The place of an outturn among futures that equal it: of scores only, never of a run. */
    OUTTURN_AMONG_EQUALS(900),
    /** What moves effective places of all homes in a year. */
    NATIONAL_YEAR(920),
    /** What moves effective places of a home in a quarter. */
    HOME_QUARTER(921),
    /** What belongs to a home rather than to a child. */
    HOME(922),
    /** Children who live in homes when a run begins. */
    RESIDENTS(930),
    /** Children who wait when a run begins. */
    WAITING(931),
    /** Children who left before a run began and come again in it. */
    PENDING_REPEATS(932),
    /** Resampled futures of a ranking of closures. */
    RANKING_BOOTSTRAP(940),
    /** Resampled futures of a share of variance. */
    SENSITIVITY_BOOTSTRAP(941),
    /** Paths through the ranges of inputs. */
    MORRIS_PATHS(942),
    /** Resampled points of Sobol indices. */
    SOBOL_BOOTSTRAP(943),
    /** Scrambling of spread points. */
    SCRAMBLING(944);

    private final int number;

    Purpose(int number) {
        this.number = number;
    }

    /** The number by which streams are told apart. */
    public int number() {
        return number;
    }
}
