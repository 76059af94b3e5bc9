package org.secureplaces.home;

/**
 * What a home does with its places and for the children in them, compared with ordinary practice.
 *
 * @param highNeedOdds factor on the odds that it accepts a child with high need
 * @param mentalHealthOdds factor on the odds that it accepts a child with a mental-health need
 * @param freed share of the places left empty for caution that can be used
 * @param recovered share of the places left empty for want of staff that can be used
 * @param mentalHealthStay factor on the welfare stay of a child with a mental-health need who is
 *     admitted
 * @param mentalHealthReturns factor on the probability that such a child, once discharged, is
 *     referred again
 */
public record Practice(
        double highNeedOdds,
        double mentalHealthOdds,
        double freed,
        double recovered,
        double mentalHealthStay,
        double mentalHealthReturns) {

    /** As homes are without any programme. */
    public static final Practice ORDINARY = new Practice(1, 1, 0, 0, 1);

    /** A practice after which children come again as often as after any other. */
    public Practice(
            double highNeedOdds,
            double mentalHealthOdds,
            double freed,
            double recovered,
            double mentalHealthStay) {
        this(highNeedOdds, mentalHealthOdds, freed, recovered, mentalHealthStay, 1);
    }

    public Practice {
        Factors.requirePositive("an odds ratio", highNeedOdds);
        Factors.requirePositive("an odds ratio", mentalHealthOdds);
        Factors.requirePositive("a factor on stays", mentalHealthStay);
        Factors.requireNotNegative("a factor on returns", mentalHealthReturns);
        Factors.requireShare("places left empty for caution that are freed", freed);
        Factors.requireShare("places left empty for want of staff that are recovered", recovered);
    }

    /** A home that accepts more children with high need and uses some places left for caution. */
    public static Practice ofTraining(double highNeedOdds, double freed) {
        return new Practice(highNeedOdds, 1, freed, 0, 1);
    }

    /** A home that staffs some of the places left empty for want of staff. */
    public static Practice ofStaffing(double recovered) {
        return new Practice(1, 1, 0, recovered, 1);
    }

    /** A home with a mental-health model of care, after which children come again more or less. */
    public static Practice ofMentalHealthCare(double odds, double stay, double returns) {
        return new Practice(1, odds, 0, 0, stay, returns);
    }

    /** Both together: factors multiply, and each share is of the places that the other left. */
    public Practice and(Practice other) {
        return new Practice(
                highNeedOdds * other.highNeedOdds,
                mentalHealthOdds * other.mentalHealthOdds,
                together(freed, other.freed),
                together(recovered, other.recovered),
                mentalHealthStay * other.mentalHealthStay,
                mentalHealthReturns * other.mentalHealthReturns);
    }

    /** The same in part: the logarithms of its factors, and its shares, are that part of theirs. */
    public Practice inPart(double part) {
        return new Practice(
                StrictMath.pow(highNeedOdds, part),
                StrictMath.pow(mentalHealthOdds, part),
                freed * part,
                recovered * part,
                StrictMath.pow(mentalHealthStay, part),
                StrictMath.pow(mentalHealthReturns, part));
    }

    private static double together(double one, double other) {
        return Math.min(1, one + (1 - one) * other);
    }
}
