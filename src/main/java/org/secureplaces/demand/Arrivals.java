package org.secureplaces.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Basis;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;

/**
 * One stream of children who come to need a place.
 *
 * @param stream which stream: its random numbers are its own
 * @param perYear referrals or placements asked for a year, repeats included
 * @param scalings dated changes of demand
 */
public record Arrivals(
        Stream stream,
        Figure perYear,
        Pattern pattern,
        Composition composition,
        Repeats repeats,
        List<Scaling> scalings) {

    /** The streams of children, each with random numbers of its own. */
    public enum Stream {
        WELFARE_ENGLAND(Basis.WELFARE),
        WELFARE_WALES(Basis.WELFARE),
        REMAND(Basis.REMAND),
        DTO(Basis.DTO),
        OTHER_SENTENCE(Basis.OTHER_SENTENCE),
        OTHERS(Basis.OTHERS);

        private final Basis basis;

        Stream(Basis basis) {
            this.basis = basis;
        }

        /** The legal basis on which its children are first held. */
        public Basis basis() {
            return basis;
        }
    }

    public Arrivals {
        scalings = List.copyOf(scalings);
    }

    /** First referrals a day where every factor is 1. */
    public double firstPerDay() {
        return perYear.value() / repeats.referralsPerChild().value() / Dates.DAYS_PER_YEAR;
    }

    /** The same with each figure replaced. */
    public Arrivals map(UnaryOperator<Figure> change) {
        return new Arrivals(
                stream,
                change.apply(perYear),
                pattern.map(change),
                composition.map(change),
                repeats.map(change),
                scalings);
    }

    /** The same with a dated change of demand more. */
    public Arrivals scaled(Scaling scaling) {
        List<Scaling> all = new ArrayList<>(scalings);
        all.add(scaling);
        return new Arrivals(stream, perYear, pattern, composition, repeats, all);
    }

    /** The same with the walk of its rate taking these steps. */
    public Arrivals withSteps(List<Double> steps) {
        return new Arrivals(
                stream, perYear, pattern.withSteps(steps), composition, repeats, scalings);
    }
}
