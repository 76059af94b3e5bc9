package org.secureplaces.planning;

/** How often a search looks at its futures. */
public final class Looks {

    /** Futures between one look and the next. */
    public static final int EACH = 20;

    private Looks() {}
}
