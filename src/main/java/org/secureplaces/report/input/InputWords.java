package org.secureplaces.report.input;

import java.util.Locale;
import java.util.Optional;

/** What the figures of a scenario are, in words rather than in keys. */
public final class InputWords {

    private static final KeyWords WORDS = KeyWords.of("inputs.properties");

    private InputWords() {}

    /**
     * What a figure is, to go on from "how much depends on": the key itself where there are no
     * words for it.
     */
    public static String of(String key) {
        return known(key).orElse(key);
    }

    /** What a figure is, if there are words for it. */
    public static Optional<String> known(String key) {
        return WORDS.of(KeyWords.Key.named(key));
    }

    /** The words as they begin a line. */
    public static String asTitle(String key) {
        String words = of(key);
        return words.equals(key)
                ? key
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
