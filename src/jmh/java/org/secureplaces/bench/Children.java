package org.secureplaces.bench;

/** The children who come to {@link ArrayLoop}, one after the other, and what each brings. */
interface Children {

    /** Begins a replication. */
    void begin(long replication);

    /** Day on which the next child of a route comes. */
    double nextDay(int route);

    /** The next child of a route comes; a number by which it can be asked for. */
    int next(int route);

    int region(int child);

    double patienceDays(int child);

    double stayDays(int child, int route);
}
