package org.secureplaces.child;

/** A need or circumstance that a referral records. */
public enum Need {
    DANGER_TO_OTHERS("danger_to_others"),
    DANGER_TO_SELF("danger_to_self"),
    EXPLOITATION("exploitation"),
    MENTAL_HEALTH("mental_health"),
    CHALLENGING_BEHAVIOUR("challenging_behaviour"),
    EARLIER_SECURE_STAY("earlier_secure_stay");

    private final String label;

    Need(String label) {
        this.label = label;
    }

    /** The word in files. */
    public String label() {
        return label;
    }
}
