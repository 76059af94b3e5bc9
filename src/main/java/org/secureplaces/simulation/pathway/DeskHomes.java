package org.secureplaces.simulation.pathway;

import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.engine.Dates;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.Records;
import org.secureplaces.simulation.estate.HomesToday;
import org.secureplaces.simulation.estate.Register;

/** The homes of a run as its desk sees them. */
final class DeskHomes implements Homes {

    private static final double ROUNDING_DAYS = 1e-6;

    private final Time time;
    private final Announcements announcements;
    private final HomesToday homes;
    private final Register register;
    private final long[] keys;
    private final Placing placing;
    private final Records records;

    DeskHomes(
            Time time,
            Announcements announcements,
            HomesToday homes,
            Placing placing,
            Records records) {
        this.time = time;
        this.announcements = announcements;
        this.homes = homes;
        this.register = homes.plan().register();
        this.keys = homes.keys();
        this.placing = placing;
        this.records = records;
    }

    @Override
    public int count() {
        return register.count();
    }

    @Override
    public int free(int home, Route route) {
        return homes.free(home, route);
    }

    @Override
    public boolean isAdmitting(int home) {
        return homes.isAdmitting(home);
    }

    @Override
    public boolean admits(int home, OpenReferral referral) {
        return register.admits(home, referral.child(), time.today() - referral.referral().day())
                && homes.hasRoom(home, referral.referral(), referral.hasOfferFrom(home) ? 1 : 0);
    }

    @Override
    public double registeredFrom(int home, OpenReferral referral) {
        double years =
                register.yearsToRegistration(
                        home, referral.child().sex(), referral.referral().ageOn(time.today()));
        return time.today() + years * Dates.DAYS_PER_YEAR - ROUNDING_DAYS;
    }

    @Override
    public double miles(int home, Profile child) {
        return register.miles(home, child);
    }

    @Override
    public double regionMiles(int home, Region from) {
        return register.regionMiles(home, from);
    }

    @Override
    public double logOdds(int home, Profile child) {
        return homes.care().logOdds(home, child);
    }

    @Override
    public boolean isIn(int home, Region region) {
        return register.isIn(home, region);
    }

    @Override
    public int[] sharingStaff(int home) {
        return homes.sharingStaff(home);
    }

    @Override
    public long key(int home) {
        return keys[home];
    }

    @Override
    public void hold(int home) {
        homes.hold(home);
        announcements.tellDeclared();
    }

    @Override
    public void release(int home) {
        homes.release(home);
        announcements.tellDeclared();
    }

    @Override
    public void place(OpenReferral referral, int home, Route placeOf) {
        placing.place(referral, home, placeOf);
    }

    @Override
    public Records records() {
        return records;
    }
}
