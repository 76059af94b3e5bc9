package org.secureplaces.simulation;

import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.Records;

/** What a desk records, told to the observer of the run. */
final class DeskRecords implements Records {

    private final Run run;

    DeskRecords(Run run) {
        this.run = run;
    }

    @Override
    public void considered(OpenReferral referral, int home, boolean accepted) {
        run.tell(new Happening.Considered(run.today(), referral.referral(), home, accepted));
    }

    @Override
    public void called(OpenReferral referral, int home, boolean firstTime, double hours) {
        run.tell(new Happening.Called(run.today(), referral.referral(), home, firstTime, hours));
    }

    @Override
    public void overflow(OpenReferral referral) {
        run.overflow(referral);
    }

    @Override
    public void turnAway(OpenReferral referral) {
        run.turnAway(referral);
    }
}
