package org.secureplaces.files;

import java.util.Comparator;

/** One mistake in what the user handed in: where it is, what was found and what was expected. */
public record Problem(Position at, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> IN_READING_ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return at + (at.isOption() ? " " : ": ") + message;
    }
}
