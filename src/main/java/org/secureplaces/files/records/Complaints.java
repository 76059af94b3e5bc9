package org.secureplaces.files.records;

import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;

/** What is wrong with a file of records: the first thousand things, and how many more. */
final class Complaints {

    private static final int MOST = 1000;

    private final Problems problems;
    private int number;

    Complaints(Problems problems) {
        this.problems = problems;
    }

    void add(Position at, String message) {
        number++;
        if (number <= MOST) {
            problems.add(at, message);
        }
    }

    boolean isEmpty() {
        return number == 0;
    }

    /** Says at the end how many were left out. */
    void finish(Position end) {
        if (number > MOST) {
            problems.add(end, "and " + (number - MOST) + " more problems up to here");
        }
    }
}
