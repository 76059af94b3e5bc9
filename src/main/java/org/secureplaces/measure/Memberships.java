package org.secureplaces.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of groups that somebody or something can belong to, numbered.
 *
 * <p>A child belongs to a dozen groups, and all that happens to the child counts for each. It is
 * added up by set while a run goes on, and handed on to the groups at its end: to add to every
 * group at once takes a run a twentieth longer.
 */
final class Memberships {

    private final Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
    private final List<int[]> sets = new ArrayList<>();
    private int groups;

    /** One thing that belongs to one group. */
    static Memberships ofOne() {
        Memberships one = new Memberships();
        one.number(0);
        return one;
    }

    /** The number of a set of groups, which may be empty. */
    int number(int... members) {
        List<Integer> set = Arrays.stream(members).boxed().toList();
        Integer known = numbers.putIfAbsent(set, sets.size());
        if (known != null) {
            return known;
        }
        sets.add(members.clone());
        groups = Math.max(groups, 1 + Arrays.stream(members).max().orElse(-1));
        return sets.size() - 1;
    }

    int count() {
        return sets.size();
    }

    /** Whether each set has a group in it: nothing is told of one that has none. */
    boolean[] told() {
        boolean[] told = new boolean[sets.size()];
        for (int set = 0; set < told.length; set++) {
            told[set] = sets.get(set).length > 0;
        }
        return told;
    }

    /** Number of groups. */
    int groups() {
        return groups;
    }

    /**
     * What was added up by set, by group.
     *
     * @param bySet numbers of each set, those of one set together
     * @param numbers how many of each
     */
    double[] handOn(double[] bySet, int numbers) {
        double[] byGroup = new double[groups() * numbers];
        for (int set = 0; set < sets.size(); set++) {
            int[] members = sets.get(set);
            for (int number = 0; number < numbers; number++) {
                double amount = bySet[set * numbers + number];
                if (amount != 0) {
                    for (int group : members) {
                        byGroup[group * numbers + number] += amount;
                    }
                }
            }
        }
        return byGroup;
    }
}
