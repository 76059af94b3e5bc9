package org.secureplaces.placement.queue;

import java.util.function.UnaryOperator;
import org.secureplaces.child.Profile;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.Search;

/**
 * Children of each route are placed in the order in which they are referred, in a home chosen by a
 * plain rule; homes refuse nobody whom they are registered for. The textbook queues are special
 * cases of it, which is what it is for.
 *
 * @param choice which home with a free place takes the child
 * @param waiting whether a child for whom there is no place waits, or is turned away at once
 */
public record FirstComeFirstServed(Search search, Choice choice, boolean waiting)
        implements Arrangement {

    /** Which of the homes with a free place takes a child. */
    public enum Choice {
        /** The one listed first. */
        FIRST_LISTED("first_listed"),
        /** The one with the most free places; ties go to the one listed first. */
        MOST_FREE("most_free"),
        /** In the nearest region that has one, the one with the most free places. */
        NEAREST_REGION("nearest_region");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        /** The word in files. */
        public String label() {
            return label;
        }
    }

    @Override
    public double acceptance(Profile child, double homeLogOdds) {
        return 1;
    }

    @Override
    public double shareEverPlaced(Profile child) {
        return 0.5;
    }

    @Override
    public String inWords() {
        String home =
                switch (choice) {
                    case FIRST_LISTED -> "the first home listed that has a free place";
                    case MOST_FREE -> "the home with the most free places";
                    case NEAREST_REGION -> "a home of the nearest region that has a free place";
                };
        return "Children are placed in the order in which they are referred, in "
                + home
                + "; no home refuses, and a child for whom there is no place "
                + (waiting ? "waits." : "is turned away at once.");
    }

    @Override
    public Desk desk(Homes homes, Calendar calendar, Dates dates) {
        return new FirstComeFirstServedDesk(this, homes);
    }

    @Override
    public FirstComeFirstServed with(Search other) {
        return new FirstComeFirstServed(other, choice, waiting);
    }

    @Override
    public FirstComeFirstServed map(UnaryOperator<Figure> change) {
        return new FirstComeFirstServed(search.map(change), choice, waiting);
    }
}
