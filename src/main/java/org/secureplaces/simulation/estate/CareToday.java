package org.secureplaces.simulation.estate;

import java.util.List;
import org.secureplaces.child.Need;
import org.secureplaces.child.NeedLevel;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.home.Practice;

/** How each home cares for children at one moment of a run, and so whom it dares to take. */
public final class CareToday {

    private final HighNeedToday highNeed;
    private final double[] cautionLogOdds;
    private final double[] highNeedLogOdds;
    private final double[] mentalHealthLogOdds;
    private final double[] mentalHealthStay;
    private final double[] mentalHealthReturns;

    CareToday(List<Home> homes, HighNeedToday highNeed) {
        this.highNeed = highNeed;
        this.cautionLogOdds =
                homes.stream().mapToDouble(home -> StrictMath.log(home.acceptanceOdds())).toArray();
        this.highNeedLogOdds = new double[homes.size()];
        this.mentalHealthLogOdds = new double[homes.size()];
        this.mentalHealthStay = new double[homes.size()];
        this.mentalHealthReturns = new double[homes.size()];
    }

    void become(int home, Practice practice) {
        highNeedLogOdds[home] = StrictMath.log(practice.highNeedOdds());
        mentalHealthLogOdds[home] = StrictMath.log(practice.mentalHealthOdds());
        mentalHealthStay[home] = practice.mentalHealthStay();
        mentalHealthReturns[home] = practice.mentalHealthReturns();
    }

    /** Log of a home's factor on the odds of accepting a child: by its caution, training, mix. */
    public double logOdds(int home, Profile child) {
        double logOdds = cautionLogOdds[home];
        if (child.needs().level() == NeedLevel.HIGH) {
            logOdds += highNeedLogOdds[home] + highNeed.logOddsThere(home);
        }
        return child.needs().has(Need.MENTAL_HEALTH)
                ? logOdds + mentalHealthLogOdds[home]
                : logOdds;
    }

    /** Factor on the stay of a child whom a home admits today; courts decide on justice stays. */
    public double stayFactor(int home, Profile child) {
        double factor = mentalHealthStay[home];
        return factor != 1 && isCaredFor(child) ? factor : 1;
    }

    /** Factor on the probability that a child whom a home discharges today is referred again. */
    public double returnFactor(int home, Profile child) {
        double factor = mentalHealthReturns[home];
        return factor != 1 && isCaredFor(child) ? factor : 1;
    }

    private static boolean isCaredFor(Profile child) {
        return child.route() == Route.WELFARE && child.needs().has(Need.MENTAL_HEALTH);
    }
}
