package org.secureplaces.child;

/**
 * How hard a child is to place, in three levels: high with a history of challenging behaviour (the
 * one need that the published odds of being placed mark as a barrier, W101), medium with any other
 * recorded need, lower with none.
 */
public enum NeedLevel {
    LOWER("lower"),
    MEDIUM("medium"),
    HIGH("high");

    private final String label;

    NeedLevel(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
