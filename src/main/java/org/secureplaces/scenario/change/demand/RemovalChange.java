package org.secureplaces.scenario.change.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.demand.Removal;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.change.ProgrammeCost;

/** A programme by which some referrals are not made. */
interface RemovalChange extends Change {

    /** Of whom how many, and when. */
    Removal removal();

    /** What it costs while it runs. */
    ProgrammeCost cost();

    @Override
    default LocalDate date() {
        return removal().phase().from();
    }

    @Override
    default List<Expense> expenses() {
        return cost().from(date(), removal().phase().until());
    }

    @Override
    default LocalDate whollyFrom() {
        return date().plusMonths(removal().phase().rampUpMonths());
    }

    @Override
    default Optional<LocalDate> lastDay() {
        return removal().phase().until().map(over -> over.minusDays(1));
    }
}
