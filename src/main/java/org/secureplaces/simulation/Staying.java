package org.secureplaces.simulation;

import org.secureplaces.child.Profile;
import org.secureplaces.demand.Referral;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.simulation.estate.HomesToday;
import org.secureplaces.stay.PlannedStay;

/** The stays of residents until they are ready to leave; a sentence may follow a remand. */
final class Staying {

    private final Run run;
    private final Model model;
    private final HomesToday homes;
    private final Leaving leaving;

    Staying(Run run, Model model, HomesToday homes, Leaving leaving) {
        this.run = run;
        this.model = model;
        this.homes = homes;
        this.leaving = leaving;
    }

    /** The stay of a child begins today for whom a place was sought. */
    void begin(Resident resident, OpenReferral open) {
        begin(resident, plannedNow(open, resident.home()));
    }

    /**
     * The planned stay, cut anew at the age of leaving if the child waited, and with what the
     * home's practice makes of it.
     */
    private PlannedStay plannedNow(OpenReferral open, int home) {
        double factor = homes.care().stayFactor(home, open.child());
        double waited = run.today() - open.referral().day();
        boolean asReferred = waited == 0 || model.scenario().stays().leavingAge() == 0;
        return asReferred && factor == 1
                ? open.planned()
                : model.stays().planned(open.childOn(run.today()), open.key(), factor);
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
