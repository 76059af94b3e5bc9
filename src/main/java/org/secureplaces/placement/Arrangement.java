package org.secureplaces.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Profile;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;

/**
 * A rule by which children get places: who decides, in what order, and what homes and councils may
 * refuse.
 */
public interface Arrangement {

    /** How long councils search, and where unplaced children go. */
    Search search();

    /**
     * Probability that a home with a free place accepts the child when asked once.
     *
     * @param homeLogOdds log of the home's own factor on the odds
     */
    double acceptance(Profile child, double homeLogOdds);

    /**
     * Share of children like this one who are placed in the end, to draw those found in homes or
     * waiting at the start.
     */
    double shareEverPlaced(Profile child);

    /**
     * Share of the places that stand empty for caution which the arrangement frees on a day, 0 to
     * 1.
     */
    default double freesCaution(LocalDate date) {
        return 0;
    }

    /** Names of the homes that share their staff on a day, so that places move between them. */
    default List<String> sharedStaff(LocalDate date) {
        return List.of();
    }

    /** Days on which the arrangement itself changes. */
    default List<LocalDate> daysOfChange() {
        return List.of();
    }

    /** The rule and its settings, in sentences. */
    String inWords();

    /** The desk that applies the rule in one run. */
    Desk desk(Homes homes, Calendar calendar, Dates dates);

    /** The same with councils that search in another way. */
    Arrangement with(Search other);

    /** The same with each figure replaced. */
    Arrangement map(UnaryOperator<Figure> change);
}
