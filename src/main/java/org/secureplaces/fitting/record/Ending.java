package org.secureplaces.fitting.record;

/** Why a stay in a home ended. */
public enum Ending {
    /** The child was ready, or the order or sentence was over. */
    DISCHARGED("discharged"),
    /** The child reached the age of leaving. */
    TURNED_18("turned_18"),
    /** The child moved to another secure home. */
    TRANSFERRED("transferred"),
    /** The home closed. */
    HOME_CLOSED("home_closed");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
