package org.secureplaces.placement.phone;

import java.util.function.UnaryOperator;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.WorkingHours;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.InWords;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.placement.unit.VariantOfUnit;

/**
 * The arrangement before May 2016: each council rings homes one by one, the nearest first, in
 * working hours, those of which it last heard that they have a free place; a home considers as many
 * children at a time as it has free places; the council takes the first place that it is offered
 * and begins a new round after some days. Only the homes it rang know of the child. (Department for
 * Education 2015 and 2016 on "phoning around"; W250 and after.)
 *
 * @param unit how homes answer, how long councils search, and how justice children are placed: as
 *     under the national unit
 * @param calling how councils ring
 */
public record PhoneRound(NationalUnit unit, Calling calling) implements VariantOfUnit {

    /**
     * How councils ring.
     *
     * @param minutesPerCall minutes of a call, with what is written before and after it
     * @param hoursPerDay hours of a working day in which a council rings about one child
     * @param daysPerWeek working days in a week
     * @param knowledgeDays days between the lists of vacancies that councils go by; 0 for knowledge
     *     that is always fresh
     * @param answerDays mean days in which a home answers, exponential; 0 for at once
     * @param daysBetweenRounds days from the end of a round to the next
     */
    public record Calling(
            Figure minutesPerCall,
            Figure hoursPerDay,
            int daysPerWeek,
            Figure knowledgeDays,
            Figure answerDays,
            Figure daysBetweenRounds) {

        public Calling {
            if (!(daysBetweenRounds.range().low() > 0)) {
                throw new IllegalArgumentException(
                        "days between rounds must be positive, were "
                                + daysBetweenRounds.range().low());
            }
        }

        Calling map(UnaryOperator<Figure> change) {
            return new Calling(
                    change.apply(minutesPerCall),
                    change.apply(hoursPerDay),
                    daysPerWeek,
                    change.apply(knowledgeDays),
                    change.apply(answerDays),
                    change.apply(daysBetweenRounds));
        }

        double hoursPerCall() {
            return minutesPerCall.value() / 60;
        }
    }

    @Override
    public String inWords() {
        return "Councils ring homes one by one, the nearest first, for "
                + InWords.value(calling.minutesPerCall())
                + " minutes a call, "
                + InWords.value(calling.hoursPerDay())
                + " hours a day on "
                + calling.daysPerWeek()
                + " days a week; they go by lists of vacancies made every "
                + InWords.value(calling.knowledgeDays())
                + " days, a home answers after "
                + InWords.value(calling.answerDays())
                + " days on average, the council takes the first place offered, and it begins a new"
                + " round after "
                + InWords.value(calling.daysBetweenRounds())
                + " days.";
    }

    @Override
    public Desk desk(Homes homes, Calendar calendar, Dates dates) {
        WorkingHours hours =
                new WorkingHours(dates, calling.hoursPerDay().value(), calling.daysPerWeek());
        return new PhoneRoundDesk(this, homes, calendar, hours);
    }

    @Override
    public PhoneRound with(Search other) {
        return new PhoneRound(unit.with(other), calling);
    }

    @Override
    public PhoneRound map(UnaryOperator<Figure> change) {
        return new PhoneRound(unit.map(change), calling.map(change));
    }
}
