package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.evidence.InWords;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.stay.RelevantAccommodation;

/**
 * Places of relevant accommodation come beside the secure homes.
 *
 * @param poundsPerPlaceYear what each place that is ready costs a year, used or not
 */
public record AddRelevantAccommodation(
        RelevantAccommodation accommodation, double poundsPerPlaceYear) implements Change {

    public AddRelevantAccommodation {
        if (!(poundsPerPlaceYear >= 0)) {
            throw new IllegalArgumentException(
                    "the cost of a place must not be negative, was " + poundsPerPlaceYear);
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.with(
                scenario.arrangement().with(scenario.arrangement().search().with(accommodation)));
    }

    @Override
    public LocalDate date() {
        return accommodation.phase().from();
    }

    @Override
    public LocalDate whollyFrom() {
        return date().plusMonths(accommodation.phase().rampUpMonths());
    }

    /** Each further place is paid for from the day on which it is ready. */
    @Override
    public List<Expense> expenses() {
        List<Expense> expenses = new ArrayList<>();
        int steps = accommodation.phase().rampUpMonths() + 1;
        int paid = 0;
        for (int step = 1; step <= steps; step++) {
            int ready = accommodation.ready((double) step / steps);
            double more = (ready - paid) * poundsPerPlaceYear;
            if (more > 0) {
                LocalDate day = date().plusMonths(step - 1L);
                expenses.add(new Expense(day, Optional.empty(), more, 0));
            }
            paid = ready;
        }
        return List.copyOf(expenses);
    }

    @Override
    public String inWords() {
        int places = accommodation.places();
        if (places == 0) {
            return "There is no place of relevant accommodation (the law of 2026).";
        }
        return ChangeWords.places(places, "")
                + " of relevant accommodation (the law of 2026), outside secure homes, "
                + ready(places)
                + ". Such a place suits "
                + InWords.share(accommodation.share())
                + " of searches for welfare children, and a child stays there for "
                + InWords.ranged(accommodation.meanDays())
                + " days on average, at most until the age of leaving; councils ask for one "
                + accommodation.asked().inWords()
                + ", and a child there is not without a place"
                + cost()
                + ".";
    }

    private String ready(int places) {
        int months = accommodation.phase().rampUpMonths();
        String all = ChangeWords.date(date().plusMonths(months));
        if (places == 1) {
            return "is ready from " + all + " on";
        }
        return months == 0
                ? "are ready from " + all + " on"
                : "become ready month by month, from " + ChangeWords.date(date()) + " to " + all;
    }

    private String cost() {
        return poundsPerPlaceYear == 0
                ? ""
                : ", at a cost of " + ChangeWords.pounds(poundsPerPlaceYear) + " a place and year";
    }
}
