package org.secureplaces.demand;

import org.secureplaces.child.Profile;
import org.secureplaces.engine.random.Slab;

/** The first referrals of one slab of a stream, in order of time. */
public final class SlabArrivals {

    private final ArrivalPlan plan;
    private final Months months;
    private final Slab slab;
    private int month;

    SlabArrivals(ArrivalPlan plan, Months months, Slab slab) {
        this.plan = plan;
        this.months = months;
        this.slab = slab;
        find();
    }

    /** The day of the next referral; infinite where none comes before the end of the run. */
    public double nextDay() {
        return slab.day() < plan.horizon() ? slab.day() : Double.POSITIVE_INFINITY;
    }

    /** The next referral. */
    public Referral next() {
        Referral next = new Referral(slab.key(), profile(), slab.day(), 0);
        slab.advance();
        find();
        return next;
    }

    /** Goes on to the next candidate that is a referral. */
    private void find() {
        while (slab.day() < plan.horizon() && !(isBelowRate() && isNotRemoved())) {
            slab.advance();
        }
    }

    private boolean isNotRemoved() {
        return plan.removals().isEmpty()
                || plan.removals().leave(slab.key(), profile(), slab.day());
    }

    private boolean isBelowRate() {
        double day = slab.day();
        double height = slab.height();
        double level = level(day);
        RateBounds bounds = plan.bounds();
        if (height >= bounds.high(day) * level * plan.highestScaling()) {
            return false;
        }
        if (plan.isScaled()) {
            double scaling = plan.scaling(profile().region(), day);
            return height < plan.steady().at(day) * level * scaling;
        }
        return height < bounds.low(day) * level || height < plan.steady().at(day) * level;
    }

    private double level(double day) {
        double[] days = months.days();
        while (month + 1 < days.length && days[month + 1] <= day) {
            month++;
        }
        return months.levels()[month];
    }

    private Profile profile() {
        return plan.profiles().of(slab.key());
    }
}
