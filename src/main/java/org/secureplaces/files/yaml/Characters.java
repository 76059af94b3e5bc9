package org.secureplaces.files.yaml;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Refuses characters that cannot be seen: tabs, which shift keys from editor to editor, and control
 * characters.
 */
final class Characters {

    private Characters() {}

    /** Reports the first such character of each line; true where there is none. */
    static boolean check(String file, String text, Problems problems) {
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        boolean clean = true;
        for (int i = 0; i < lines.size(); i++) {
            int[] letters = lines.get(i).codePoints().toArray();
            OptionalInt bad =
                    IntStream.range(0, letters.length)
                            .filter(c -> !isAllowed(letters[c]))
                            .findFirst();
            if (bad.isPresent()) {
                clean = false;
                var at = new Position(file, i + 1, bad.getAsInt() + 1);
                problems.add(at, complaint(letters[bad.getAsInt()]));
            }
        }
        return clean;
    }

    private static boolean isAllowed(int letter) {
        return letter != '\t' && letter != '\uFEFF' && StreamReader.isPrintable(letter);
    }

    private static String complaint(int letter) {
        return letter == '\t'
                ? "a tab was found, expected spaces"
                : String.format("the invisible character U+%04X was found, expected text", letter);
    }
}
