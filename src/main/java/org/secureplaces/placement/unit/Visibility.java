package org.secureplaces.placement.unit;

import org.secureplaces.placement.OpenReferral;

/** From when on which homes see an open referral. */
@FunctionalInterface
interface Visibility {

    /** Every home sees every open referral at once. */
    Visibility EVERYWHERE = (home, referral) -> Double.NEGATIVE_INFINITY;

    /** The day, past or coming, from which a home sees a referral. */
    double from(int home, OpenReferral referral);
}
