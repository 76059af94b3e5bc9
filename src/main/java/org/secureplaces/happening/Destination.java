package org.secureplaces.happening;

import java.util.Arrays;
import java.util.List;

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
    OTHER("other"),
    /** Relevant accommodation, in scenarios that have such places. */
    RELEVANT_ACCOMMODATION("relevant_accommodation");

    private static final List<Destination> USUAL =
            Arrays.stream(values()).filter(one -> one != RELEVANT_ACCOMMODATION).toList();

    private final String label;

    Destination(String label) {
        this.label = label;
    }

    /** Those of every scenario: where children go for want of a place. */
    public static List<Destination> usual() {
        return USUAL;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
