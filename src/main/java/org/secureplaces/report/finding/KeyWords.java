package org.secureplaces.report.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for the keys of figures, from a file of patterns in which {@code {part}} stands for one.
 */
final class KeyWords {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> words;

    private KeyWords(Map<String, String> words) {
        this.words = words;
    }

    /** The words of a file beside this class. */
    static KeyWords of(String file) {
        Properties words = new Properties();
        try (InputStream in = KeyWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
        return new KeyWords(sorted);
    }

    /** The words of a key; those that name it wholly come before patterns. */
    Optional<String> of(Key key) {
        return Optional.ofNullable(words.get(key.plain()))
                .or(
                        () ->
                                words.entrySet().stream()
                                        .filter(entry -> fits(entry.getKey()).matches(key))
                                        .map(entry -> filled(entry, key))
                                        .findFirst());
    }

    /** A key without the numbers of items in lists. */
    record Key(String plain) {
        static Key named(String key) {
            return new Key(key.replaceAll("\\[\\d+]", ""));
        }
    }

    private record Fits(Pattern pattern) {
        boolean matches(Key key) {
            return pattern.matcher(key.plain()).matches();
        }
    }

    private static Fits fits(String pattern) {
        String plain = pattern.replace(".", "\\.");
        return new Fits(Pattern.compile(PART.matcher(plain).replaceAll("(?<$1>[^.]+)")));
    }

    private String filled(Map.Entry<String, String> entry, Key key) {
        Matcher parts = fits(entry.getKey()).pattern().matcher(key.plain());
        return PART.matcher(entry.getValue())
                .replaceAll(part -> parts.matches() ? word(part, parts.group(part.group(1))) : "");
    }

    private String word(MatchResult part, String name) {
        String plain = name.replace('_', ' ');
        return Matcher.quoteReplacement(words.getOrDefault(part.group(1) + "." + name, plain));
    }
}
