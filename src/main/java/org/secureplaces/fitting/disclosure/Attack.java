package org.secureplaces.fitting.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * What a reader of published counts can tell of a hidden one: the smallest and the largest value
 * that fits all that is published, by linear programming over every sum that the cell is linked to.
 */
final class Attack {

    private static final double SLACK = 1e-6;
    private static final int STEPS = 10_000;

    private final LinkedCounts counts;
    private final BitSet hidden;

    Attack(LinkedCounts counts, BitSet hidden) {
        this.counts = counts;
        this.hidden = hidden;
    }

    /** Whole numbers between which a hidden count must lie. */
    record Told(long low, long high) {
        long values() {
            return high - low + 1;
        }
    }

    /** What can be told of a hidden cell. */
    Told of(int cell) {
        List<LinkedCounts.Sum> sums = linked(cell);
        List<Integer> unknown = unknown(sums);
        if (unknown.isEmpty()) {
            return new Told(counts.least(cell), Integer.MAX_VALUE); // in no sum: nothing is told
        }
        double low = extreme(cell, unknown, sums, GoalType.MINIMIZE);
        double high = extreme(cell, unknown, sums, GoalType.MAXIMIZE);
        return new Told((long) StrictMath.ceil(low - SLACK), (long) StrictMath.floor(high + SLACK));
    }

    /** The sums that tell of a cell, directly or through other hidden cells. */
    private List<LinkedCounts.Sum> linked(int cell) {
        List<LinkedCounts.Sum> linked = new ArrayList<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(cell));
        seen.set(cell);
        while (!open.isEmpty()) {
            for (LinkedCounts.Sum sum : counts.sumsWith(open.remove())) {
                if (!linked.contains(sum)) {
                    linked.add(sum);
                    for (int other : sum.cells()) {
                        if (hidden.get(other) && !seen.get(other)) {
                            seen.set(other);
                            open.add(other);
                        }
                    }
                }
            }
        }
        return linked;
    }

    /** The published counts that help to tell of a cell. */
    List<Integer> shownBeside(int cell) {
        return linked(cell).stream()
                .flatMap(sum -> sum.cells().stream())
                .filter(other -> !hidden.get(other))
                .distinct()
                .toList();
    }

    private List<Integer> unknown(List<LinkedCounts.Sum> sums) {
        return sums.stream()
                .flatMap(sum -> sum.cells().stream())
                .filter(hidden::get)
                .distinct()
                .toList();
    }

    private double extreme(
            int cell, List<Integer> unknown, List<LinkedCounts.Sum> sums, GoalType goal) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (LinkedCounts.Sum sum : sums) {
            constraints.add(constraint(sum, unknown));
        }
        for (int other : unknown) {
            if (counts.least(other) > 0) {
                constraints.add(atLeast(other, unknown));
            }
        }
        double[] objective = new double[unknown.size()];
        objective[unknown.indexOf(cell)] = 1;
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(STEPS),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (UnboundedSolutionException e) {
            return Integer.MAX_VALUE; // no published total bounds it
        }
    }

    private LinearConstraint atLeast(int cell, List<Integer> unknown) {
        double[] row = new double[unknown.size()];
        row[unknown.indexOf(cell)] = 1;
        return new LinearConstraint(row, Relationship.GEQ, counts.least(cell));
    }

    private LinearConstraint constraint(LinkedCounts.Sum sum, List<Integer> unknown) {
        double[] row = new double[unknown.size()];
        double known = 0;
        for (int part : sum.parts()) {
            if (hidden.get(part)) {
                row[unknown.indexOf(part)] += 1;
            } else {
                known -= counts.count(part);
            }
        }
        if (hidden.get(sum.total())) {
            row[unknown.indexOf(sum.total())] -= 1;
        } else {
            known += counts.count(sum.total());
        }
        return new LinearConstraint(row, Relationship.EQ, known);
    }
}
