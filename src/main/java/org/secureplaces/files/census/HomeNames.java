package org.secureplaces.files.census;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the home that a release means: names are the same if they differ only in capitals, in
 * brackets, or in words that every such home may bear.
 */
final class HomeNames {

    private static final String GENERIC =
            "\\b(the|secure|children'?s|childrens|home|homes|house|unit|centre|services?)\\b";

    private HomeNames() {}

    static Optional<String> match(String name, List<String> known) {
        return known.stream()
                .filter(home -> home.equalsIgnoreCase(name) || plain(home).equals(plain(name)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll(GENERIC, " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
