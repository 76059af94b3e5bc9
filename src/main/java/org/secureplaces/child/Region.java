package org.secureplaces.child;

/** The nine regions of England, and Wales. */
public enum Region {
    NORTH_EAST("North East"),
    NORTH_WEST("North West"),
    YORKSHIRE_AND_THE_HUMBER("Yorkshire and The Humber"),
    EAST_MIDLANDS("East Midlands"),
    WEST_MIDLANDS("West Midlands"),
    EAST_OF_ENGLAND("East of England"),
    LONDON("London"),
    SOUTH_EAST("South East"),
    SOUTH_WEST("South West"),
    WALES("Wales");

    private final String label;

    Region(String label) {
        this.label = label;
    }

    /** The official name. */
    public String label() {
        return label;
    }

    /** {@code England} or {@code Wales}. */
    public String nation() {
        return this == WALES ? "Wales" : "England";
    }
}
