package org.secureplaces.child;

/** Sex of a child, as the official count records it. */
public enum Sex {
    GIRL("girl"),
    BOY("boy");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
