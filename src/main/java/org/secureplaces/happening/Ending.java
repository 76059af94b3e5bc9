package org.secureplaces.happening;

/** How a child leaves secure homes for good. */
public enum Ending {
    /** The stay was over, or a step-down place became free. */
    DISCHARGED("discharged"),
    /** The child reached the age of leaving, 18 in the law. */
    TURNED_18("turned_18"),
    /** The home closed, and no other had a place. */
    MOVED_ELSEWHERE("moved_elsewhere");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
