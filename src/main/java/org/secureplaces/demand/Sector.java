package org.secureplaces.demand;

/** A sector of custody beside secure children's homes. */
public enum Sector {
    SECURE_TRAINING_CENTRE("secure_training_centre", "a secure training centre"),
    SECURE_SCHOOL("secure_school", "the secure school"),
    YOUNG_OFFENDER_INSTITUTION("young_offender_institution", "young offender institutions");

    private final String label;
    private final String inWords;

    Sector(String label, String inWords) {
        this.label = label;
        this.inWords = inWords;
    }

    /** The word in files. */
    public String label() {
        return label;
    }

    /** The word in a sentence. */
    public String inWords() {
        return inWords;
    }
}
