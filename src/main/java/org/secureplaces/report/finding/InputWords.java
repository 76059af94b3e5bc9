package org.secureplaces.report.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the figures of a scenario are, in words rather than in keys. */
public final class InputWords {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> WORDS = read();

    private InputWords() {}

    /**
     * What a figure is, to go on from "how much depends on": the key itself where there are no
     * words for it.
     */
    public static String of(String key) {
        return known(key).orElse(key);
    }

    /** What a figure is, if there are words for it. */
    static Optional<String> known(String key) {
        String plain = key.replaceAll("\\[\\d+]", "");
        return WORDS.entrySet().stream()
                .filter(entry -> fits(entry.getKey()).matcher(plain).matches())
                .map(entry -> filled(entry.getKey(), entry.getValue(), plain))
                .findFirst();
    }

    private static Pattern fits(String pattern) {
        return Pattern.compile(
                PART.matcher(pattern.replace(".", "\\.")).replaceAll("(?<$1>[^.]+)"));
    }

    private static String filled(String pattern, String words, String key) {
        Matcher parts = fits(pattern).matcher(key);
        return PART.matcher(words)
                .replaceAll(part -> parts.matches() ? word(part, parts.group(part.group(1))) : "");
    }

    private static String word(MatchResult part, String name) {
        String plain = name.replace('_', ' ');
        return Matcher.quoteReplacement(WORDS.getOrDefault(part.group(1) + "." + name, plain));
    }

    private static Map<String, String> read() {
        Properties words = new Properties();
        try (InputStream in = InputWords.class.getResourceAsStream("inputs.properties")) {
            if (in == null) {
                throw new IllegalStateException("inputs.properties is missing from the program");
            }
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
        return sorted;
    }

    /** The words as they begin a line. */
    public static String asTitle(String key) {
        String words = of(key);
        return words.equals(key)
                ? key
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
