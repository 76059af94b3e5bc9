package org.secureplaces.fitting.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Counts that add up to one another: what is published of some tells something of the others. A
 * count is added after those of which it is the sum.
 */
public final class LinkedCounts {

    private final List<Integer> counts = new ArrayList<>();
    private final BitSet known = new BitSet();
    private final List<Sum> sums = new ArrayList<>();

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
    }

    /**
     * Adds a count; returns the number of its cell.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public int add(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count must not be negative, was " + count);
        }
        counts.add(count);
        return counts.size() - 1;
    }

    /** Adds a count that everybody knows without being told; returns its cell. */
    public int addKnown(int count) {
        int cell = add(count);
        known.set(cell);
        return cell;
    }

    /** Whether everybody knows the count of a cell. */
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
        sums.add(new Sum(total, parts));
    }

    /** Number of cells. */
    public int size() {
        return counts.size();
    }

    /** The count of a cell. */
    public int count(int cell) {
        return counts.get(cell);
    }

    /** Whether any count is the sum of others. */
    public boolean hasSums() {
        return !sums.isEmpty();
    }

    /** Whether a count is part of a sum, or one. */
    boolean isLinked(int cell) {
        return sums.stream().anyMatch(sum -> sum.total() == cell || sum.parts().contains(cell));
    }

    /** All sums, in the order in which they were stated. */
    List<Sum> sums() {
        return List.copyOf(sums);
    }

    /** The sums of which a cell is the total. */
    List<Sum> sumsTo(int cell) {
        return sums.stream().filter(sum -> sum.total() == cell).toList();
    }
}
