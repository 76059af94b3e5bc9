package org.secureplaces.scenario.change.programme;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.home.Factors;
import org.secureplaces.home.Practice;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

/**
 * Homes find staff for places that stood empty for want of staff.
 *
 * @param recovered share of the places left empty for want of staff that can be used
 */
public record StaffingRecovery(Programme programme, double recovered) implements Change {

    public StaffingRecovery {
        Factors.requireShare("places left empty for want of staff that are recovered", recovered);
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return programme.giving(practice(), scenario);
    }

    private Practice practice() {
        return Practice.ofStaffing(recovered);
    }

    @Override
    public LocalDate date() {
        return programme.from();
    }

    @Override
    public List<Expense> expenses() {
        return programme.expenses();
    }

    @Override
    public LocalDate whollyFrom() {
        return programme.from().plusMonths(programme.rampUpMonths());
    }

    @Override
    public String inWords() {
        return programme.inWords(
                ChangeWords.percent(recovered)
                        + " of the places left empty for want of staff can be used");
    }
}
