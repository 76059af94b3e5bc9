package org.secureplaces.scenario.change.programme;

import org.secureplaces.home.Factors;
import org.secureplaces.home.Practice;
import org.secureplaces.scenario.change.ChangeWords;

/**
 * Homes work by a mental-health model of care.
 *
 * @param acceptanceOddsRatio factor on the odds that they accept a child with a mental-health need
 * @param stayFactor factor on the stay of such a child on the welfare route, if admitted after the
 *     model began
 * @param returnFactor factor on the probability that such a child, once discharged, is referred
 *     again
 */
public record MentalHealthModel(
        Programme programme, double acceptanceOddsRatio, double stayFactor, double returnFactor)
        implements PracticeChange {

    /** A model after which children come again as often as after any other care. */
    public MentalHealthModel(Programme programme, double acceptanceOddsRatio, double stayFactor) {
        this(programme, acceptanceOddsRatio, stayFactor, 1);
    }

    public MentalHealthModel {
        Factors.requirePositive("an odds ratio", acceptanceOddsRatio);
        Factors.requirePositive("a factor on stays", stayFactor);
        Factors.requireNotNegative("a factor on returns", returnFactor);
    }

    @Override
    public Practice practice() {
        return Practice.ofMentalHealthCare(acceptanceOddsRatio, stayFactor, returnFactor);
    }

    @Override
    public String effect() {
        return "the odds of accepting a child with a mental-health need are multiplied by "
                + acceptanceOddsRatio
                + ", and the welfare stay of such a child by "
                + stayFactor
                + ChangeWords.returns(returnFactor)
                + ",";
    }
}
