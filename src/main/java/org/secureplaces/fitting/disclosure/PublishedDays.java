package org.secureplaces.fitting.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The days of a curve that may be published: a curve given on every day tells on which day each
 * child left, so that it is given only where at least eight are left and at least eight left since
 * the last day given.
 */
public final class PublishedDays {

    /** Fewest children between two days, and left on each. */
    public static final int FEWEST = Shown.FEWEST;

    private PublishedDays() {}

    /** Whether enough left after one day and until another. */
    public interface Enough {
        boolean left(int after, int until);
    }

    /** Those of some days, in order. */
    public static List<Integer> of(List<Integer> days, IntPredicate enoughThere, Enough enough) {
        List<Integer> published = new ArrayList<>();
        int last = -1;
        for (int day : days) {
            if (enoughThere.test(day) && enough.left(last, day)) {
                published.add(day);
                last = day;
            }
        }
        return List.copyOf(published);
    }
}
