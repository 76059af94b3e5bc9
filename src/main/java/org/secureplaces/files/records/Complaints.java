package org.secureplaces.files.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;

/**
 * What is wrong with a file of records. The same mistake in many lines, such as a misspelt home, is
 * told for the first of them and then counted; so are mistakes of too many kinds.
 */
final class Complaints {

    private static final int MOST_ALIKE = 5;
    private static final int MOST_KINDS = 200;

    private final Problems problems;
    private final Map<String, List<Position>> first = new LinkedHashMap<>();
    private final Map<String, Integer> more = new LinkedHashMap<>();
    private int others;

    Complaints(Problems problems) {
        this.problems = problems;
    }

    void add(Position at, String message) {
        List<Position> told = first.get(message);
        if (told == null && first.size() == MOST_KINDS) {
            others++;
        } else if (told != null && told.size() == MOST_ALIKE) {
            more.merge(message, 1, Integer::sum);
        } else {
            first.computeIfAbsent(message, kind -> new ArrayList<>()).add(at);
            problems.add(at, message);
        }
    }

    /** Says at the end how many were left out. */
    void finish(Position end) {
        more.forEach((kind, number) -> problems.add(end, kind + " (" + number + " times more)"));
        if (others > 0) {
            problems.add(end, "and " + others + " more problems up to here");
        }
    }
}
