package org.secureplaces.scenario.change.programme;

import org.secureplaces.home.Factors;
import org.secureplaces.home.Practice;
import org.secureplaces.scenario.change.ChangeWords;

/**
 * Homes find staff for places that stood empty for want of staff.
 *
 * @param recovered share of the places left empty for want of staff that can be used
 */
public record StaffingRecovery(Programme programme, double recovered) implements PracticeChange {

    public StaffingRecovery {
        Factors.requireShare("places left empty for want of staff that are recovered", recovered);
    }

    @Override
    public Practice practice() {
        return Practice.ofStaffing(recovered);
    }

    @Override
    public String effect() {
        return ChangeWords.percent(recovered)
                + " of the places left empty for want of staff can be used";
    }
}
