package org.secureplaces.evidence;

import java.util.Locale;

/** How good the ground is that a figure stands on, by who says it; the best first. */
public enum Grade {
    /** A government department, an office of statistics, a regulator, a court or parliament. */
    OFFICIAL("official"),
    /** A council, a home, or those who run homes, about what they run. */
    COUNCIL("council"),
    /** A study, a charity or a professional body. */
    RESEARCH("research"),
    /** A newspaper, a broadcaster, a trade paper or a blog, also where it quotes another. */
    PRESS("press"),
    /** An encyclopaedia that anybody may change. */
    ENCYCLOPAEDIA("encyclopaedia"),
    /** Worked out from other figures. */
    DERIVED("derived"),
    /** A judgement. */
    ASSUMED("assumed");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The word in files and on pages. */
    public String label() {
        return label;
    }

    /**
     * The grade of a word in files.
     *
     * @throws IllegalArgumentException if there is no such grade
     */
    public static Grade named(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
