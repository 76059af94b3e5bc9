package org.secureplaces.theory;

import java.util.function.Consumer;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.happening.Happening;

/** Counts the children who are in homes at chosen moments, by legal basis. */
final class HeadCount implements Consumer<Happening> {

    private final double[] days;
    private final int[][] children;

    HeadCount(double... days) {
        this.days = days.clone();
        this.children = new int[days.length][Basis.values().length];
    }

    /** Children on a basis at the moment with a number. */
    int of(Basis basis, int moment) {
        return children[moment][basis.ordinal()];
    }

    @Override
    public void accept(Happening happening) {
        if (happening instanceof Happening.FoundInHome found) {
            change(found.day(), found.referral().profile(), 1);
        } else if (happening instanceof Happening.Placed placed) {
            change(placed.day(), placed.referral().profile(), 1);
        } else if (happening instanceof Happening.Discharged left) {
            change(left.day(), left.referral().profile(), -1);
        }
    }

    private void change(double day, Profile child, int by) {
        for (int moment = 0; moment < days.length; moment++) {
            if (day <= days[moment]) {
                children[moment][child.basis().ordinal()] += by;
            }
        }
    }
}
