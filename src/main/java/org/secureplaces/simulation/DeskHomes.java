package org.secureplaces.simulation;

import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Streams;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.Records;
import org.secureplaces.simulation.estate.HomesToday;
import org.secureplaces.simulation.estate.Register;

/** The homes of a run as its desk sees them. */
final class DeskHomes implements Homes {

    private static final int HOME_KEY = 922;
    private static final double ROUNDING_DAYS = 1e-6;

    private final Run run;
    private final HomesToday homes;
    private final Register register;
    private final long[] keys;
    private final Records records;

    DeskHomes(Run run, HomesToday homes, Streams streams) {
        this.run = run;
        this.homes = homes;
        this.register = homes.plan().register();
        this.keys = keys(streams);
        this.records = new DeskRecords(run);
    }

    private long[] keys(Streams streams) {
        long[] keys = new long[register.count()];
        for (int home = 0; home < keys.length; home++) {
            keys[home] = streams.key(HOME_KEY, home, 0);
        }
        return keys;
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
        return register.admits(home, referral.child(), run.today() - referral.referral().day())
                && homes.hasRoom(home, referral.referral(), referral.hasOfferFrom(home) ? 1 : 0);
    }

    @Override
    public double registeredFrom(int home, OpenReferral referral) {
        double years =
                register.yearsToRegistration(home, referral.sex(), referral.ageOn(run.today()));
        return run.today() + years * Dates.DAYS_PER_YEAR - ROUNDING_DAYS;
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
        run.tellDeclared();
    }

    @Override
    public void release(int home) {
        homes.release(home);
        run.tellDeclared();
    }

    @Override
    public void place(OpenReferral referral, int home, Route placeOf) {
        run.place(referral, home, placeOf);
    }

    @Override
    public Records records() {
        return records;
    }
}
