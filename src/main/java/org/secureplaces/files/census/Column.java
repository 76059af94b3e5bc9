package org.secureplaces.files.census;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.secureplaces.files.Problems;
import org.secureplaces.home.LargestRemainder;

/**
 * A number of every home of the estate with its national total: what the release suppresses for
 * single homes is filled from what the total leaves over.
 *
 * @param name as the release calls it
 * @param homes the names of the homes
 * @param cells what the release says of each; nothing where it does not list the home
 */
record Column(
        String name, List<String> homes, List<Optional<CensusCount>> cells, CensusCount total) {

    Column {
        homes = List.copyOf(homes);
        cells = List.copyOf(cells);
    }

    /**
     * Whole numbers that sum to the total. What the stated ones leave over goes to the homes whose
     * number is not stated or that are not listed, in proportion to weights.
     */
    int[] filled(double[] weights, List<String> notes, Problems problems) {
        int[] numbers =
                cells.stream().mapToInt(cell -> cell.map(CensusCount::value).orElse(0)).toArray();
        int rest = total.value() - IntStream.of(numbers).sum();
        List<Integer> hidden = where(cell -> cell.isPresent() && !cell.get().isSettled());
        List<Integer> open = new ArrayList<>(where(Optional::isEmpty));
        open.removeIf(home -> weights[home] == 0);
        open.addAll(hidden);
        open.sort(null);
        if (rest < 0 || (rest > 0 && open.isEmpty())) {
            problems.add(
                    total.at(),
                    name
                            + " is "
                            + total.value()
                            + ", but its homes sum to "
                            + IntStream.of(numbers).sum());
            return numbers;
        }
        int[] more = LargestRemainder.of(shares(open, weights, rest));
        open.forEach(home -> numbers[home] += more[home]);
        if (rest > 0 || !hidden.isEmpty()) {
            notes.add(note(open, hidden.isEmpty() ? "listed" : "stated", rest));
        }
        return numbers;
    }

    private String note(List<Integer> open, String why, int rest) {
        List<String> names = open.stream().map(homes::get).toList();
        return "The "
                + name
                + " of "
                + String.join(", ", names)
                + (names.size() == 1 ? " is not " : " are not all ")
                + why
                + " in the release: filled with the "
                + rest
                + " that its total leaves over.";
    }

    private List<Integer> where(java.util.function.Predicate<Optional<CensusCount>> condition) {
        return IntStream.range(0, cells.size())
                .filter(home -> condition.test(cells.get(home)))
                .boxed()
                .toList();
    }

    private static double[] shares(List<Integer> open, double[] weights, int rest) {
        double[] shares = new double[weights.length];
        double sum = open.stream().mapToDouble(home -> weights[home]).sum();
        for (int home : open) {
            shares[home] = rest * (sum == 0 ? 1.0 / open.size() : weights[home] / sum);
        }
        return shares;
    }
}
