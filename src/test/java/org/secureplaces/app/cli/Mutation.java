package org.secureplaces.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small mistakes in a text, as hands and programs make them, the same for the same seed. */
final class Mutation {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]{3,}");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1e9", "1e308", "0.5", "99999999999", "NaN", "1,5", "80%", "0x1F");
    private static final List<String> LETTERS =
            List.of(
                    ":", "\t", "\"", "'", "{", "]", ",", "\u0000", "\uFEFF", "£", "#", "- ", "&a",
                    "*a");
    private static final List<String> DATES =
            List.of(
                    "2023-02-30",
                    "2027-4-1",
                    "0001-01-01",
                    "9999-12-31",
                    "2031-04-01",
                    "31/03/2024");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** The text with one to three mistakes. */
    String of(String text) {
        String mutant = text;
        for (int mistakes = 1 + random.nextInt(3); mistakes > 0; mistakes--) {
            mutant = once(mutant);
        }
        return mutant;
    }

    private String once(String text) {
        return switch (random.nextInt(9)) {
            case 0 -> replaced(text, NUMBER, NUMBERS);
            case 1 -> replaced(text, NUMBER, NUMBERS);
            case 2 -> replaced(text, Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"), DATES);
            case 3 -> replaced(text, WORD, words(text));
            case 4 -> line(text, 0);
            case 5 -> line(text, 1);
            case 6 -> line(text, 2);
            case 7 -> letter(text);
            default -> text.substring(0, random.nextInt(text.length() + 1));
        };
    }

    private String replaced(String text, Pattern what, List<String> by) {
        List<int[]> found = new ArrayList<>();
        for (Matcher matcher = what.matcher(text); matcher.find(); ) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        if (found.isEmpty() || by.isEmpty()) {
            return text;
        }
        int[] at = found.get(random.nextInt(found.size()));
        return text.substring(0, at[0]) + by.get(random.nextInt(by.size())) + text.substring(at[1]);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words.add(matcher.group());
        }
        return words;
    }

    /** A line is left out (0), stands twice (1) or elsewhere (2). */
    private String line(String text, int kind) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int number = random.nextInt(lines.size());
        String line = lines.get(number);
        if (kind != 1) {
            lines.remove(number);
        }
        if (kind > 0) {
            lines.add(random.nextInt(lines.size() + 1), line);
        }
        return String.join("\n", lines);
    }

    private String letter(String text) {
        int at = random.nextInt(text.length() + 1);
        int after = Math.min(text.length(), at + random.nextInt(2));
        return text.substring(0, at)
                + LETTERS.get(random.nextInt(LETTERS.size()))
                + text.substring(after);
    }
}
