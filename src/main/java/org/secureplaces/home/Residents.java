package org.secureplaces.home;

/** What happens to the children who live in a home when it closes. */
public enum Residents {
    /** They stay until they would leave anyway, at most for a limit after the closing date. */
    STAY("stay"),
    /**
     * Each is found a place in another home that accepts them, from the day after the last
     * admission on.
     */
    TRANSFER("transfer"),
    /** All move on the closing date. */
    MOVE("move");

    private final String label;

    Residents(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
