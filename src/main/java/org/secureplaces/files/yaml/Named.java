package org.secureplaces.files.yaml;

import java.util.Map;

/** What the words of a key name, so that a complaint can say that nothing is called so. */
final class Named {

    private static final Map<String, String> THINGS =
            Map.of(
                    "home", "home",
                    "homes", "home",
                    "region", "region",
                    "regions", "region",
                    "series", "series");

    private Named() {}

    /**
     * That a key does not stand for a word, as what follows the key in a complaint.
     *
     * @param path the key with all that it lies in, such as {@code changes[1].close.home}
     * @param quoted the word in quotation marks
     */
    static String none(String path, String quoted) {
        String key = path.substring(path.lastIndexOf('.') + 1).replaceFirst("\\[.*", "");
        String thing = THINGS.get(key);
        return thing == null ? " cannot be " + quoted : ": no " + thing + " is called " + quoted;
    }
}
