package org.secureplaces.fitting.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * What a reader of rounded counts can tell of one of them: the least and the greatest value that
 * fit all that is published, by linear programming over every sum.
 */
final class Attack {

    private static final double SLACK = 1e-6;
    private static final int STEPS = 20_000;

    private final List<Span> spans;
    private final List<Integer> free = new ArrayList<>();
    private final int[] place;
    private final double[] fixed;
    private final LinearConstraintSet constraints;

    /**
     * Knows what is shown.
     *
     * @param spans the counts that are shown alike, of each cell
     */
    Attack(LinkedCounts counts, List<Span> spans) {
        this.spans = List.copyOf(spans);
        this.place = new int[counts.size()];
        this.fixed = new double[counts.size()];
        for (int cell = 0; cell < counts.size(); cell++) {
            boolean isOpen = spans.get(cell).values() > 1;
            place[cell] = isOpen ? free.size() : -1;
            fixed[cell] = spans.get(cell).low();
            if (isOpen) {
                free.add(cell);
            }
        }
        List<LinearConstraint> all = new ArrayList<>();
        counts.sums().forEach(sum -> all.add(constraint(sum)));
        for (int cell : free) {
            double width = spans.get(cell).high() - fixed[cell];
            all.add(new LinearConstraint(unit(cell), Relationship.LEQ, width));
        }
        this.constraints = new LinearConstraintSet(all);
    }

    /** What can be told of a cell. */
    Span of(int cell) {
        if (place[cell] < 0) {
            return spans.get(cell);
        }
        double low = extreme(cell, GoalType.MINIMIZE);
        double high = extreme(cell, GoalType.MAXIMIZE);
        return new Span(
                (int) (fixed[cell] + StrictMath.ceil(low - SLACK)),
                (int) (fixed[cell] + StrictMath.floor(high + SLACK)));
    }

    /** How far each cell lies above its least is what is not known. */
    private LinearConstraint constraint(LinkedCounts.Sum sum) {
        double[] row = new double[free.size()];
        double known = fixed[sum.total()];
        put(row, sum.total(), -1);
        for (int part : sum.parts()) {
            known -= fixed[part];
            put(row, part, 1);
        }
        return new LinearConstraint(row, Relationship.EQ, known);
    }

    private void put(double[] row, int cell, double sign) {
        if (place[cell] >= 0) {
            row[place[cell]] += sign;
        }
    }

    private double[] unit(int cell) {
        double[] row = new double[free.size()];
        row[place[cell]] = 1;
        return row;
    }

    private double extreme(int cell, GoalType goal) {
        return new SimplexSolver()
                .optimize(
                        new MaxIter(STEPS),
                        new LinearObjectiveFunction(unit(cell), 0),
                        constraints,
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }
}
