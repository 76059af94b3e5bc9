package org.secureplaces.files.census;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.secureplaces.files.Problems;
import org.secureplaces.files.census.Release.Placement;
import org.secureplaces.home.LargestRemainder;

/**
 * Children by the way they were placed, those that the release suppresses filled from the total.
 */
record Placements(Map<Placement, CensusCount> stated, CensusCount total, Problems problems) {

    /** Whole numbers in the order of {@link Placement} that sum to a total. */
    int[] filled(int children, double[] weights, List<String> notes) {
        Placement[] kinds = Placement.values();
        int[] numbers = new int[kinds.length];
        List<Placement> hidden = new ArrayList<>();
        for (Placement kind : kinds) {
            CensusCount cell = stated.get(kind);
            if (cell == null || !cell.isSettled()) {
                hidden.add(kind);
            } else {
                numbers[kind.ordinal()] = cell.value();
            }
        }
        int sum = IntStream.of(numbers).sum();
        int rest = children - sum;
        if (rest < 0 || (rest > 0 && hidden.isEmpty())) {
            problems.add(
                    total.at(),
                    "children_accommodated is "
                            + children
                            + ", but the children by type of placement sum to "
                            + sum);
            return numbers;
        }
        int[] more = LargestRemainder.of(shares(hidden, weights, rest));
        hidden.forEach(kind -> numbers[kind.ordinal()] = more[kind.ordinal()]);
        if (!hidden.isEmpty()) {
            notes.add(note(hidden, rest));
        }
        return numbers;
    }

    private static double[] shares(List<Placement> hidden, double[] weights, int rest) {
        double[] shares = new double[weights.length];
        double sum = hidden.stream().mapToDouble(kind -> weights[kind.ordinal()]).sum();
        for (Placement kind : hidden) {
            double own = sum == 0 ? 1.0 / hidden.size() : weights[kind.ordinal()] / sum;
            shares[kind.ordinal()] = rest * own;
        }
        return shares;
    }

    private static String note(List<Placement> hidden, int rest) {
        List<String> words =
                hidden.stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList();
        return "Children placed by "
                + String.join(" and by ", words)
                + " are not stated in the release: filled with the "
                + rest
                + " that the total leaves over"
                + (hidden.size() > 1 ? ", in proportion as in the scenario." : ".");
    }
}
