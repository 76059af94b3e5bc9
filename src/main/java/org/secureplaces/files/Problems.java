package org.secureplaces.files;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All mistakes found so far, in reading order and each once, so that a user sees them together. */
public final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();

    public void add(Position at, String message) {
        found.add(new Problem(at, message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Ends the reading if there was any mistake. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InputException(all());
        }
    }
}
