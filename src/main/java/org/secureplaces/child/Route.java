package org.secureplaces.child;

/** The route by which a child comes to a secure home. */
public enum Route {
    /**
     * Placed by a local authority under section 25 of the Children Act 1989 or section 119 of the
     * 2014 Act in Wales.
     */
    WELFARE("welfare"),
    /** Remanded or sentenced by a court, or held at the request of the police. */
    JUSTICE("justice");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
