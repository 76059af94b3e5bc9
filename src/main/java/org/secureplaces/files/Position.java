package org.secureplaces.files;

import java.util.Comparator;

/** A place in a file that a person can jump to; lines and columns count from 1. */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final int NO_LINES = 0;

    private static final Comparator<Position> IN_READING_ORDER =
            Comparator.comparing(Position::file)
                    .thenComparingInt(Position::line)
                    .thenComparingInt(Position::column);

    /** Where complaints about a file as a whole are put. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    /** A file of which nothing could be read, so that it has no lines either. */
    public static Position ofFile(String file) {
        return new Position(file, NO_LINES, 1);
    }

    /** An option of the command line, which has no lines. */
    public static Position ofOption(String name) {
        return new Position(name, NO_LINES, 0);
    }

    /** Whether this is an option and not a file. */
    public boolean isOption() {
        return line == NO_LINES && column == 0;
    }

    @Override
    public int compareTo(Position other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == NO_LINES ? file : file + ":" + line + ":" + column;
    }
}
