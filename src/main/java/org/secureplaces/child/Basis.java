package org.secureplaces.child;

/** The legal basis on which a child is held. */
public enum Basis {
    /** A secure accommodation order. */
    WELFARE(Route.WELFARE, "welfare"),
    /** Remand to youth detention accommodation. */
    REMAND(Route.JUSTICE, "remand"),
    /** Detention and training order. */
    DTO(Route.JUSTICE, "dto"),
    /** Any other custodial sentence, mostly section 250. */
    OTHER_SENTENCE(Route.JUSTICE, "other_sentence"),
    /** Police requests and placements by a local authority in a criminal justice context. */
    OTHERS(Route.JUSTICE, "others");

    private final Route route;
    private final String label;

    Basis(Route route, String label) {
        this.route = route;
        this.label = label;
    }

    public Route route() {
        return route;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
