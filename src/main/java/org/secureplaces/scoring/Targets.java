package org.secureplaces.scoring;

import java.time.LocalDate;
import java.util.Locale;

/** Which figures a verdict is about: those of the pandemic and after are apart. */
public enum Targets {
    /** Every figure. */
    ALL("all targets"),
    /** Figures up to the end of January 2020, before the pandemic. */
    TO_2020_01("up to January 2020"),
    /** Figures after January 2020. */
    AFTER("after January 2020");

    private static final LocalDate LAST_BEFORE = LocalDate.of(2020, 1, 31);

    private final String words;

    Targets(String words) {
        this.words = words;
    }

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on a page. */
    public String words() {
        return words;
    }

    /** Whether the figure of a day is one of them. */
    public boolean hold(LocalDate target) {
        return this == ALL || (this == AFTER) == target.isAfter(LAST_BEFORE);
    }
}
