package org.secureplaces.planning;

/** How often a search looks at its futures. */
public final class InterimLooks {

    /** Futures between one look and the next. */
    public static final int EACH = 20;

    /** Futures before the first decision: fewer say too little of how skewed their law is. */
    public static final int FIRST = 2 * EACH;

    private InterimLooks() {}
}
