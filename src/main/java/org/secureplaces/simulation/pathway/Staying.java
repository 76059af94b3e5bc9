package org.secureplaces.simulation.pathway;

import org.secureplaces.child.Profile;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.simulation.estate.CareToday;
import org.secureplaces.stay.PlannedStay;
import org.secureplaces.stay.StayPlan;

/** The stays of residents until they are ready to leave; a sentence may follow a remand. */
final class Staying {

    private final Time time;
    private final Announcements announcements;
    private final StayPlan stays;
    private final CareToday care;
    private final Leaving leaving;

    Staying(
            Time time,
            Announcements announcements,
            StayPlan stays,
            CareToday care,
            Leaving leaving) {
        this.time = time;
        this.announcements = announcements;
        this.stays = stays;
        this.care = care;
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
        double factor = care.stayFactor(home, open.child());
        double waited = time.today() - open.referral().day();
        boolean asReferred = waited == 0 || !stays.hasLeavingAge();
        return asReferred && factor == 1
                ? open.planned()
                : stays.planned(open.referral().childOn(time.today()), open.key(), factor);
    }

    /** A stay begins today. */
    void begin(Resident resident, PlannedStay planned) {
        resident.expects(time.calendar().after(planned.days(), () -> end(resident, planned)));
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
        announcements.tell(
                new Happening.Sentenced(
                        time.today(),
                        resident.referral(),
                        resident.home(),
                        before.profile().basis(),
                        resident.admitted()));
        resident.expects(time.calendar().after(planned.thenDays(), () -> leaving.ready(resident)));
    }
}
