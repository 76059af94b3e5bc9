package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.evidence.InWords;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.stay.StepDown;

/** There are so many step-down places from a day on; before the first such day nobody needs one. */
public record StepDownPlaces(StepDown places, ProgrammeCost cost) implements Change {

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.with(scenario.stays().with(places));
    }

    @Override
    public LocalDate date() {
        return places.from();
    }

    @Override
    public List<Expense> expenses() {
        return cost.from(date(), Optional.empty());
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
                + Words.date(places.from())
                + " there "
                + number
                + " for the "
                + InWords.share(places.share())
                + " of welfare children who need one before they can leave, for "
                + InWords.ranged(places.meanDays())
                + " days on average"
                + Words.cost(cost)
                + ".";
    }
}
