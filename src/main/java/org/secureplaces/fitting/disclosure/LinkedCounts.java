package org.secureplaces.fitting.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Counts that add up to one another: what is published of some tells something of the others. */
public final class LinkedCounts {

    private final List<Integer> counts = new ArrayList<>();
    private final List<Integer> least = new ArrayList<>();
    private final BitSet known = new BitSet();
    private final List<Sum> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOfCell = new ArrayList<>();

    /**
     * A count that is the sum of others.
     *
     * @param total number of its cell
     * @param parts numbers of their cells
     */
    record Sum(int total, List<Integer> parts) {
        Sum {
            parts = List.copyOf(parts);
        }

        /** All cells, the total first. */
        List<Integer> cells() {
            List<Integer> cells = new ArrayList<>();
            cells.add(total);
            cells.addAll(parts);
            return cells;
        }
    }

    /** Adds a count of which nothing is known; returns the number of its cell. */
    public int add(int count) {
        return add(count, 0);
    }

    /**
     * Adds a count; returns the number of its cell.
     *
     * @param known what everybody knows that it is at least
     */
    public int add(int count, int known) {
        if (known < 0 || count < known) {
            throw new IllegalArgumentException(
                    "a count must not be below " + Math.max(0, known) + ", was " + count);
        }
        counts.add(count);
        least.add(known);
        sumsOfCell.add(new ArrayList<>());
        return counts.size() - 1;
    }

    /** Adds a count that everybody knows, so that it cannot be hidden; returns its cell. */
    public int addKnown(int count) {
        int cell = add(count);
        known.set(cell);
        return cell;
    }

    /** Whether a cell cannot be hidden. */
    boolean isKnown(int cell) {
        return known.get(cell);
    }

    /**
     * States that a count is the sum of others.
     *
     * @throws IllegalArgumentException if it is not
     */
    public void sum(int total, List<Integer> parts) {
        int sum = parts.stream().mapToInt(counts::get).sum();
        if (sum != counts.get(total)) {
            throw new IllegalArgumentException(
                    "parts must add up to " + counts.get(total) + ", were " + sum);
        }
        Sum one = new Sum(total, parts);
        sums.add(one);
        one.cells().forEach(cell -> sumsOfCell.get(cell).add(sums.size() - 1));
    }

    /** Number of cells. */
    public int size() {
        return counts.size();
    }

    /** The count of a cell. */
    public int count(int cell) {
        return counts.get(cell);
    }

    /** What everybody knows that the count of a cell is at least. */
    int least(int cell) {
        return least.get(cell);
    }

    /** The sums in which a cell takes part. */
    List<Sum> sumsWith(int cell) {
        return sumsOfCell.get(cell).stream().map(sums::get).toList();
    }

    /** The cells that stand in one sum with a cell. */
    List<Integer> besides(int cell) {
        return sumsWith(cell).stream()
                .flatMap(sum -> sum.cells().stream())
                .filter(other -> other != cell)
                .distinct()
                .toList();
    }
}
