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

    /** Whether a court sent the child to custody, on remand or under a sentence. */
    public boolean isSentByCourts() {
        return this == REMAND || this == DTO || this == OTHER_SENTENCE;
    }

    /** After the word children: how they are held. */
    public String inWords() {
        return switch (this) {
            case WELFARE -> "on welfare grounds";
            case REMAND -> "on remand";
            case DTO -> "with a detention and training order";
            case OTHER_SENTENCE -> "with another sentence";
            case OTHERS -> "held by police or council in a criminal case";
        };
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
