package org.secureplaces.question;

import java.util.List;

/**
 * A scenario as it was written, with every file that it extends, base first.
 *
 * @param named the files that it names besides: of an official release, of a posterior
 */
public record ScenarioText(String name, List<Text> baseFirst, List<Text> named) {

    public ScenarioText {
        if (baseFirst.isEmpty()) {
            throw new IllegalArgumentException("a scenario needs a file, '" + name + "' has none");
        }
        baseFirst = List.copyOf(baseFirst);
        named = List.copyOf(named);
    }

    /** The file that the user named; the others follow from it. */
    public Text own() {
        return baseFirst.get(baseFirst.size() - 1);
    }
}
