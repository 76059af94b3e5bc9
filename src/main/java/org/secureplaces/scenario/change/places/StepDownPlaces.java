package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.evidence.InWords;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.stay.Stays;
import org.secureplaces.stay.StepDown;

/**
 * There are so many step-down places from a day on; before the first such day nobody needs one.
 *
 * @param until first day on which the programme is over and nobody waits for a place any more
 */
public record StepDownPlaces(StepDown places, ProgrammeCost cost, Optional<LocalDate> until)
        implements Change {

    /** Places that stay. */
    public StepDownPlaces(StepDown places, ProgrammeCost cost) {
        this(places, cost, Optional.empty());
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        Stays with = scenario.stays().with(places);
        return scenario.with(until.map(day -> with.with(places.over(day))).orElse(with));
    }

    @Override
    public LocalDate date() {
        return places.from();
    }

    @Override
    public List<Expense> expenses() {
        return cost.from(date(), until);
    }

    @Override
    public String inWords() {
        String number =
                places.isUnlimited()
                        ? "are as many step-down places as are needed"
                        : places.places() == 1
                                ? "is 1 step-down place"
                                : "are " + places.places() + " step-down places";
        return "From "
                + ChangeWords.date(places.from())
                + " there "
                + number
                + " for the "
                + InWords.share(places.share())
                + " of welfare children who need one before they can leave, for "
                + InWords.ranged(places.meanDays())
                + " days on average"
                + ChangeWords.returns(places.returnFactor())
                + until.map(day -> ", until " + ChangeWords.date(day.minusDays(1))).orElse("")
                + ChangeWords.cost(cost)
                + ".";
    }
}
