package org.secureplaces.measure;

import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Happening;

/**
 * Counts children, each once, in the time, region, sex and need of its first referral: how many are
 * referred, and how many of them get no place within a year.
 *
 * <p>A child counts as without a place from its first referral on and no more once a home, or
 * relevant accommodation, takes it in time, whichever of its referrals led there. Those first
 * referred before the run are in neither number.
 */
final class Children {

    /** Days from the first referral within which a home must take the child. */
    static final double FOLLOWED_DAYS = 365;

    private final Groups groups;
    private final Flows flows;
    private final double endOfForecast;

    Children(Groups groups, Flows flows, double endOfForecast) {
        this.groups = groups;
        this.flows = flows;
        this.endOfForecast = endOfForecast;
    }

    void refer(Referral referral) {
        if (referral.isFirst()) {
            add(Flow.CHILDREN_REFERRED, referral, 1);
            add(Flow.CHILDREN_WITHOUT_PLACE, referral, 1);
        }
    }

    /** A search that ends in relevant accommodation has found a place. */
    void withdraw(Happening.Withdrawn gone) {
        if (gone.destination() == Destination.RELEVANT_ACCOMMODATION) {
            place(gone.referral(), gone.day());
        }
    }

    void place(Referral referral, double day) {
        double firstDay = referral.firstDay();
        boolean isCounted = firstDay > 0 && firstDay < endOfForecast;
        if (isCounted && !referral.wasPlacedBefore() && day - firstDay <= FOLLOWED_DAYS) {
            add(Flow.CHILDREN_WITHOUT_PLACE, referral, -1);
        }
    }

    private void add(Flow flow, Referral referral, double by) {
        flows.add(flow, groups.of(referral.firstProfile()), referral.firstDay(), by);
    }
}
