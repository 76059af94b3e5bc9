package org.secureplaces.happening;

/** Where a child goes who leaves the search without a place in a secure home. */
public enum Destination {
    /** An open children's home. */
    CHILDRENS_HOME("childrens_home"),
    /** A young offender institution or other custody. */
    CUSTODY("custody"),
    /** Secure accommodation in Scotland. */
    SCOTLAND("scotland"),
    /** A deprivation-of-liberty order in a placement made for the child. */
    DEPRIVATION_OF_LIBERTY("deprivation_of_liberty"),
    /** Family, hospital or elsewhere. */
    OTHER("other");

    private final String label;

    Destination(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
