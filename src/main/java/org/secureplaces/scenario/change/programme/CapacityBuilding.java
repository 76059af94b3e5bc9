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
 * Specialist training in chosen homes: they accept children with high need more often and can use
 * places that they left empty for caution.
 *
 * @param highNeedOddsRatio factor on the odds that a chosen home accepts a child with high need
 * @param cautionFreed share of the places left empty for caution that can be used
 */
public record CapacityBuilding(Programme programme, double highNeedOddsRatio, double cautionFreed)
        implements Change {

    public CapacityBuilding {
        Factors.requirePositive("an odds ratio", highNeedOddsRatio);
        Factors.requireShare("places left empty for caution that are freed", cautionFreed);
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return programme.giving(practice(), scenario);
    }

    private Practice practice() {
        return Practice.ofTraining(highNeedOddsRatio, cautionFreed);
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
        String odds =
                "the odds of accepting a child with high need are multiplied by "
                        + highNeedOddsRatio;
        String places =
                cautionFreed == 0
                        ? ""
                        : " and "
                                + ChangeWords.percent(cautionFreed)
                                + " of the places left empty for caution can be used";
        return programme.inWords(odds + places);
    }
}
