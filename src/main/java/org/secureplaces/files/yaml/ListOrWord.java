package org.secureplaces.files.yaml;

import java.util.List;
import java.util.Optional;

/** A list in whose place a word may stand that means everything, such as {@code all}. */
public record ListOrWord(Value value, String word) {

    /** The items; empty where the word stands; none, with a complaint, where neither does. */
    public Optional<List<Value>> items() {
        return value.itemsOr(word);
    }
}
