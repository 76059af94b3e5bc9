package org.secureplaces.fitting.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Hides small counts, and as many others as are needed so that no hidden count can be told from
 * what is published: at least three values must fit (secondary suppression). What is hidden second
 * is the smallest count that leaves more values open, among all that are linked to the count that
 * could be told.
 */
public final class Suppression {

    /** Counts below this are hidden. */
    public static final int SMALLEST_SHOWN = 5;

    private static final int FEWEST_VALUES = 3;

    private final LinkedCounts counts;
    private final BitSet hidden;

    private Suppression(LinkedCounts counts) {
        this.counts = counts;
        this.hidden = new BitSet(counts.size());
        for (int cell = 0; cell < counts.size(); cell++) {
            boolean isSmall = counts.count(cell) < SMALLEST_SHOWN;
            hidden.set(cell, isSmall && !counts.isKnown(cell));
        }
    }

    /** The cells to hide. */
    public static BitSet hidden(LinkedCounts counts) {
        Suppression suppression = new Suppression(counts);
        BitSet checked = new BitSet();
        while (!checked.equals(suppression.hidden)) {
            checked = (BitSet) suppression.hidden.clone();
            checked.stream().forEach(suppression::protect);
        }
        return suppression.hidden;
    }

    /** Hides further counts until this one cannot be told. */
    private void protect(int cell) {
        while (values(cell) < FEWEST_VALUES) {
            Optional<Integer> another = helpful(cell).or(() -> smallest(counts.besides(cell)));
            if (another.isEmpty()) {
                return;
            }
            hidden.set(another.get());
            protect(another.get()); // one that could be told would protect nothing
        }
    }

    private long values(int cell) {
        return new Attack(counts, hidden).of(cell).values();
    }

    /** The smallest count that, hidden by itself, leaves more values open for a cell. */
    private Optional<Integer> helpful(int cell) {
        long before = values(cell);
        List<Integer> candidates =
                new Attack(counts, hidden)
                        .shownBeside(cell).stream()
                                .filter(other -> !counts.isKnown(other))
                                .sorted(Comparator.comparing(counts::count))
                                .toList();
        for (int candidate : candidates) {
            hidden.set(candidate);
            boolean helps = values(cell) > before;
            hidden.clear(candidate);
            if (helps) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> smallest(List<Integer> cells) {
        return cells.stream()
                .filter(cell -> !hidden.get(cell) && !counts.isKnown(cell))
                .min(Comparator.comparing(counts::count));
    }
}
