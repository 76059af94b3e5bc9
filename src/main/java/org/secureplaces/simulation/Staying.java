package org.secureplaces.simulation;

import org.secureplaces.child.Profile;
import org.secureplaces.demand.Referral;
import org.secureplaces.stay.PlannedStay;

/** The stays of residents until they are ready to leave; a sentence may follow a remand. */
final class Staying {

    private final Run run;
    private final Leaving leaving;

    Staying(Run run, Leaving leaving) {
        this.run = run;
        this.leaving = leaving;
    }

    /** A stay begins today. */
    void begin(Resident resident, PlannedStay planned) {
        resident.expects(run.calendar().after(planned.days(), () -> end(resident, planned)));
    }

    private void end(Resident resident, PlannedStay planned) {
        if (planned.turnsIntoSentence()) {
            sentence(resident, planned);
        } else {
            leaving.ready(resident);
        }
    }

    private void sentence(Resident resident, PlannedStay planned) {
        Referral before = resident.referral();
        Profile sentenced = before.profile().with(planned.then());
        resident.nowHeldAs(before.heldAs(sentenced));
        run.tell(
                new Happening.Sentenced(
                        run.today(),
                        resident.referral(),
                        resident.home(),
                        before.profile().basis(),
                        resident.admitted()));
        resident.expects(run.calendar().after(planned.thenDays(), () -> leaving.ready(resident)));
    }
}
