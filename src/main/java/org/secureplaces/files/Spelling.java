package org.secureplaces.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word a misspelt one was meant to be. */
public final class Spelling {

    private static final int MOST_WORDS_LISTED = 25;
    private static final int SHORT_WORD = 3;

    private Spelling() {}

    /**
     * The known word with the fewest slips (a letter wrong, missing, extra or swapped) if they are
     * at most two or a third of the letters; otherwise the only known word that begins like it.
     */
    public static Optional<String> nearest(String word, List<String> known) {
        String nearest = "";
        int fewest = Integer.MAX_VALUE;
        int forgiven = slipsForgiven(word);
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) > forgiven) {
                continue;
            }
            int slips = slips(lower(word), lower(candidate));
            if (slips < fewest) {
                nearest = candidate;
                fewest = slips;
            }
        }
        return fewest <= forgiven ? Optional.of(nearest) : onlyOneBeginning(word, known);
    }

    /** The end of a complaint: {@code , did you mean 'a'? (expected one of a, b)}. */
    public static String hint(String word, List<String> known) {
        String guess =
                nearest(word, known).map(near -> ", did you mean '" + near + "'?").orElse("");
        return guess + expectation(known);
    }

    /** The end of a complaint about a name: {@code ; did you mean 'a'? (expected one of a, b)}. */
    public static String question(String word, List<String> known) {
        return nearest(word, known).map(near -> "; did you mean '" + near + "'?").orElse("")
                + expectation(known);
    }

    private static String expectation(List<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        if (known.size() == 1) {
            return " (expected " + known.get(0) + ")";
        }
        String listed =
                String.join(", ", known.subList(0, Math.min(known.size(), MOST_WORDS_LISTED)));
        int more = known.size() - MOST_WORDS_LISTED;
        return " (expected one of " + listed + (more > 0 ? " and " + more + " more)" : ")");
    }

    private static Optional<String> onlyOneBeginning(String word, List<String> known) {
        List<String> longer =
                known.stream()
                        .filter(candidate -> lower(candidate).startsWith(lower(word)))
                        .toList();
        return longer.size() == 1 && word.length() >= SHORT_WORD
                ? Optional.of(longer.get(0))
                : Optional.empty();
    }

    private static int slipsForgiven(String word) {
        return word.length() <= SHORT_WORD ? 1 : Math.max(2, word.length() / 3);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Damerau-Levenshtein distance in its optimal string alignment form. */
    private static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
