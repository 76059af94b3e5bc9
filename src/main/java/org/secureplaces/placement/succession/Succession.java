package org.secureplaces.placement.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Profile;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.InWords;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.Search;

/**
 * One arrangement follows another on a day: open referrals are handed over, offers not yet taken
 * lapse.
 *
 * @param from first day of the second arrangement
 */
public record Succession(Arrangement before, Arrangement after, LocalDate from)
        implements Arrangement {

    @Override
    public Search search() {
        return before.search();
    }

    /** How homes accept children of a closing home: by the later arrangement. */
    @Override
    public double acceptance(Profile child, double homeLogOdds) {
        return after.acceptance(child, homeLogOdds);
    }

    @Override
    public double shareEverPlaced(Profile child) {
        return before.shareEverPlaced(child);
    }

    @Override
    public double freesCaution(LocalDate date) {
        return on(date).freesCaution(date);
    }

    @Override
    public List<String> sharedStaff(LocalDate date) {
        return on(date).sharedStaff(date);
    }

    @Override
    public List<LocalDate> daysOfChange() {
        return List.of(from);
    }

    @Override
    public String inWords() {
        return before.inWords() + " From " + InWords.date(from) + ": " + after.inWords();
    }

    @Override
    public Desk desk(Homes homes, Calendar calendar, Dates dates) {
        Desk first = before.desk(homes, calendar, dates);
        SuccessionDesk desk =
                new SuccessionDesk(first, homes, () -> after.desk(homes, calendar, dates));
        calendar.atFirst(dates.dayOf(from), desk::change);
        return desk;
    }

    @Override
    public Succession with(Search other) {
        return new Succession(before.with(other), after.with(other), from);
    }

    @Override
    public Succession map(UnaryOperator<Figure> change) {
        return new Succession(before.map(change), after.map(change), from);
    }

    private Arrangement on(LocalDate date) {
        return date.isBefore(from) ? before : after;
    }
}
