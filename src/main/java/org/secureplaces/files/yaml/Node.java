package org.secureplaces.files.yaml;

import java.util.List;
import java.util.Optional;
import org.secureplaces.files.Position;

/** A piece of a YAML file that knows where it stands. */
public sealed interface Node {

    /** Where it begins. */
    Position at();

    /** Whether a word stands here that needs no further keys. */
    default boolean isWord(String word) {
        return this instanceof Scalar scalar && scalar.text().equals(word);
    }

    /** Keys with values, in the order of the file, each key once. */
    record Mapping(Position at, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        public Optional<Node> value(String key) {
            return entry(key).map(Entry::value);
        }
    }

    /** A key of a mapping, where the key stands, and its value. */
    record Entry(String key, Position at, Node value) {}

    /** A list of items. */
    record Sequence(Position at, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single word, number, date or text.
     *
     * @param plain whether it stands without quotes; only then can it be a number or a yes or no
     */
    record Scalar(Position at, String text, boolean plain) implements Node {

        /** Whether nothing was written, or YAML's word for nothing. */
        public boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    /**
     * Stands where something is missing or was refused, and was reported; nothing more is said
     * about it.
     */
    record Refused(Position at) implements Node {}

    /** What was found, in words that complete "was ...". */
    default String inWords() {
        if (this instanceof Scalar scalar) {
            return Quoted.scalar(scalar);
        }
        return this instanceof Sequence ? "a list" : "a group of keys";
    }
}
