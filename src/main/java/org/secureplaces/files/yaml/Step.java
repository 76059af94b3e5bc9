package org.secureplaces.files.yaml;

import java.util.List;
import java.util.Optional;
import org.secureplaces.files.yaml.Node.Mapping;

/** One thing that a form of scenario files has otherwise than the form before it. */
public sealed interface Step {

    /** The number of {@code schema} that a file of the new form has, 1 or more. */
    int since();

    /**
     * What changed, in plain words that go on from the key, such as "is now counted from the day of
     * notice".
     */
    String note();

    /**
     * A key that has another name, another place or another meaning.
     *
     * @param key path of the old key, such as {@code demand.remand.walk}
     * @param becomes what stands for it; empty where nothing does
     * @param unless path of a key that no older file has: one that states it means the new form;
     *     empty where there is none
     */
    record Moved(int since, String key, List<Successor> becomes, String unless, String note)
            implements Step {
        public Moved {
            becomes = List.copyOf(becomes);
        }

        /** Whether the old key is still a key, of another meaning. */
        boolean keepsItsName() {
            return becomes.stream().anyMatch(next -> next.key().equals(key));
        }
    }

    /**
     * A key that an older file has not, with what stands for its absence. Files that extend another
     * have it from there.
     *
     * @param key path of the new key
     * @param within path of the group without which nothing is added
     * @param value as it would stand in the file
     */
    record Added(int since, String key, String within, String value, String note) implements Step {}

    /** A key of the new form and how its value follows from the old one. */
    record Successor(String key, Change value) {

        /** The same value under another key. */
        public static Successor same(String key) {
            return new Successor(key, (old, base) -> old);
        }
    }

    /** How a value of the new form follows. */
    interface Change {
        /**
         * The new value; its nodes stand where the old ones stood.
         *
         * @param base what the file builds on, in the new form; empty where it builds on nothing
         */
        Node of(Node old, Optional<Mapping> base);
    }
}
