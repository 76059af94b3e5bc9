package org.secureplaces.scenario.change.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.home.Home;
import org.secureplaces.home.Practice;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.ProgrammeCost;

/**
 * Where and when a programme changes what homes do, and what it costs.
 *
 * @param homes homes that take part; empty for every home that the estate has by then
 * @param rampUpMonths months until its whole effect, in equal monthly steps
 * @param until first day on which it is over; without it it goes on
 */
public record Programme(
        List<String> homes,
        LocalDate from,
        int rampUpMonths,
        ProgrammeCost cost,
        Optional<LocalDate> until) {

    /** A programme that goes on. */
    public Programme(List<String> homes, LocalDate from, int rampUpMonths, ProgrammeCost cost) {
        this(homes, from, rampUpMonths, cost, Optional.empty());
    }

    public Programme {
        homes = List.copyOf(homes);
        if (rampUpMonths < 0) {
            throw new IllegalArgumentException(
                    "months must not be negative, were " + rampUpMonths + " of ramp-up");
        }
    }

    /** What it costs while it runs. */
    List<Expense> expenses() {
        return cost.from(from, until);
    }

    Scenario giving(Practice practice, Scenario scenario) {
        Scenario changed = scenario;
        for (String home : homes.isEmpty() ? names(scenario) : homes) {
            changed = changed.withHome(home, before -> with(practice, before));
        }
        return changed;
    }

    private Home with(Practice practice, Home before) {
        if (!homes.isEmpty() && !before.timeline().isOpenFrom(from)) {
            throw new IllegalArgumentException(
                    before.name()
                            + " is closed from "
                            + from
                            + " on, so no programme can run there");
        }
        return before.practising(from, until, rampUpMonths, practice);
    }

    private static List<String> names(Scenario scenario) {
        return scenario.homes().stream().map(Home::name).toList();
    }

    /** A sentence about its homes, its beginning and its cost, with what it does in between. */
    String inWords(String effect) {
        return (homes.isEmpty() ? "Every home" : String.join(", ", homes))
                + ": "
                + effect
                + " from "
                + ChangeWords.date(from)
                + until.map(over -> " until " + ChangeWords.date(over.minusDays(1))).orElse("")
                + (rampUpMonths == 0 ? "" : ", in equal steps over " + rampUpMonths + " months")
                + ChangeWords.cost(cost)
                + ".";
    }
}
