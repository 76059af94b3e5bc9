package org.secureplaces.report.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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
public final class KeyWords {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> words;
    private final List<Fits> patterns; // those of keys with parts, made once: thousands are asked

    private KeyWords(Map<String, String> words) {
        this.words = words;
        this.patterns =
                words.entrySet().stream()
                        .filter(one -> PART.matcher(one.getKey()).find())
                        .map(Fits::of)
                        .toList();
    }

    /** The words of a file beside this class. */
    public static KeyWords of(String file) {
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
    public Optional<String> of(Key key) {
        return Optional.ofNullable(words.get(key.plain())).or(() -> ofPattern(key.plain()));
    }

    private Optional<String> ofPattern(String key) {
        for (Fits one : patterns) {
            Matcher parts = one.pattern().matcher(key);
            if (parts.matches()) {
                return Optional.of(filled(one.text(), parts));
            }
        }
        return Optional.empty();
    }

    /** A key without the numbers of items in lists. */
    public record Key(String plain) {
        public static Key named(String key) {
            return new Key(key.replaceAll("\\[\\d+]", ""));
        }
    }

    /** A pattern of keys, and the text for those that fit it. */
    private record Fits(Pattern pattern, String text) {
        static Fits of(Map.Entry<String, String> words) {
            String plain = words.getKey().replace(".", "\\.");
            String parts = PART.matcher(plain).replaceAll("(?<$1>[^.]+)");
            return new Fits(Pattern.compile(parts), words.getValue());
        }
    }

    private String filled(String text, Matcher parts) {
        return PART.matcher(text).replaceAll(part -> word(part, parts.group(part.group(1))));
    }

    private String word(MatchResult part, String name) {
        String plain = name.replace('_', ' ');
        return Matcher.quoteReplacement(words.getOrDefault(part.group(1) + "." + name, plain));
    }
}
