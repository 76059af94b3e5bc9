package org.secureplaces.placement.direct;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Route;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.InWords;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.placement.unit.VariantOfUnit;

/**
 * A national body allocates every free place to the child who comes first by its rule, need or time
 * waited, in the nearest home with a place; a home declines only for a stated cause. It does not
 * exist; it is one of the arrangements that the letters of 2015 and 2016 argue about.
 *
 * @param unit how long councils search and how justice children are placed: as under the national
 *     unit
 * @param direction the rule of the body
 */
public record DirectedAllocation(NationalUnit unit, Direction direction) implements VariantOfUnit {

    /** Who comes first. */
    public enum Priority {
        /**
         * Children with high need, then those with medium need; among equals who waited longest.
         */
        BY_NEED("by_need"),
        /** Who waited longest. */
        BY_WAITING("by_waiting");

        private final String label;

        Priority(String label) {
            this.label = label;
        }

        /** The word in files. */
        public String label() {
            return label;
        }

        /** Sorts open referrals, first comes first. */
        Comparator<OpenReferral> comparator() {
            Comparator<OpenReferral> byWaiting =
                    Comparator.<OpenReferral>comparingDouble(open -> open.referral().day())
                            .thenComparingLong(OpenReferral::key);
            return this == BY_WAITING
                    ? byWaiting
                    : Comparator.<OpenReferral>comparingInt(
                                    open -> -open.child().needs().level().ordinal())
                            .thenComparing(byWaiting);
        }
    }

    /**
     * The rule of the body.
     *
     * @param order who comes first
     * @param statedCause probability that a home has a stated cause to decline a child, for good
     * @param daysToAllocate days from the allocation to the admission, for which the place is kept
     * @param freesCaution share of the places that stand empty for caution which homes must fill
     */
    public record Direction(
            Priority order, Figure statedCause, Figure daysToAllocate, Figure freesCaution) {

        Direction map(UnaryOperator<Figure> change) {
            return new Direction(
                    order,
                    change.apply(statedCause),
                    change.apply(daysToAllocate),
                    change.apply(freesCaution));
        }
    }

    @Override
    public double acceptance(Profile child, double homeLogOdds) {
        return child.route() == Route.JUSTICE
                ? unit.acceptance(child, homeLogOdds)
                : 1 - direction.statedCause().value();
    }

    @Override
    public double freesCaution(LocalDate date) {
        return direction.freesCaution().value();
    }

    @Override
    public String inWords() {
        String first =
                direction.order() == Priority.BY_NEED
                        ? "the child with the highest need"
                        : "the child who has waited longest";
        return "A national body gives every free place to "
                + first
                + ", in the nearest home with a place; a home may decline "
                + InWords.percent(direction.statedCause().value())
                + " of children for a stated cause, a child arrives "
                + InWords.value(direction.daysToAllocate())
                + " days after the decision, and homes must fill "
                + InWords.percent(direction.freesCaution().value())
                + " of the places left empty for caution.";
    }

    @Override
    public Desk desk(Homes homes, Calendar calendar, Dates dates) {
        return new DirectedAllocationDesk(this, homes, calendar);
    }

    @Override
    public DirectedAllocation with(Search other) {
        return new DirectedAllocation(unit.with(other), direction);
    }

    @Override
    public DirectedAllocation map(UnaryOperator<Figure> change) {
        return new DirectedAllocation(unit.map(change), direction.map(change));
    }
}
