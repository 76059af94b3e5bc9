package org.secureplaces.demand;

import java.util.Optional;
import org.secureplaces.child.Profile;
import org.secureplaces.engine.Slab;

/** The first referrals of one slab of a stream, in order of time. */
public final class SlabArrivals {

    private final ArrivalPlan plan;
    private final Rate rate;
    private final Slab slab;
    private final double horizon;

    SlabArrivals(ArrivalPlan plan, Rate rate, Slab slab, double horizon) {
        this.plan = plan;
        this.rate = rate;
        this.slab = slab;
        this.horizon = horizon;
    }

    /** The next referral before the end of the run, or none. */
    public Optional<Referral> next() {
        while (slab.day() < horizon) {
            Optional<Referral> referral = candidate();
            slab.advance();
            if (referral.isPresent()) {
                return referral;
            }
        }
        return Optional.empty();
    }

    private Optional<Referral> candidate() {
        double day = slab.day();
        double level = rate.at(day);
        if (!plan.isScaled()) {
            return slab.height() < level ? Optional.of(referral(day)) : Optional.empty();
        }
        Profile profile = plan.profiles().of(slab.key());
        return slab.height() < level * plan.scaling(profile.region(), day)
                ? Optional.of(new Referral(slab.key(), profile, day, 0))
                : Optional.empty();
    }

    private Referral referral(double day) {
        return new Referral(slab.key(), plan.profiles().of(slab.key()), day, 0);
    }
}
