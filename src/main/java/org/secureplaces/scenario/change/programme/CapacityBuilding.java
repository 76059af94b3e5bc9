package org.secureplaces.scenario.change.programme;

import org.secureplaces.home.Factors;
import org.secureplaces.home.Practice;
import org.secureplaces.scenario.change.ChangeWords;

/**
 * Specialist training in chosen homes: they accept children with high need more often and can use
 * places that they left empty for caution.
 *
 * @param highNeedOddsRatio factor on the odds that a chosen home accepts a child with high need
 * @param cautionFreed share of the places left empty for caution that can be used
 */
public record CapacityBuilding(Programme programme, double highNeedOddsRatio, double cautionFreed)
        implements PracticeChange {

    public CapacityBuilding {
        Factors.requirePositive("an odds ratio", highNeedOddsRatio);
        Factors.requireShare("places left empty for caution that are freed", cautionFreed);
    }

    @Override
    public Practice practice() {
        return Practice.ofTraining(highNeedOddsRatio, cautionFreed);
    }

    @Override
    public String effect() {
        String odds =
                "the odds of accepting a child with high need are multiplied by "
                        + highNeedOddsRatio;
        String places =
                cautionFreed == 0
                        ? ""
                        : " and "
                                + ChangeWords.percent(cautionFreed)
                                + " of the places left empty for caution can be used";
        return odds + places;
    }
}
