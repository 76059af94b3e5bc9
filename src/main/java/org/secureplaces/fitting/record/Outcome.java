package org.secureplaces.fitting.record;

/** What has come of a referral so far. */
public enum Outcome {
    OPEN("open"),
    PLACED("placed"),
    WITHDRAWN("withdrawn");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
