package org.secureplaces.placement;

/** Which homes see an open referral. */
@FunctionalInterface
interface Visibility {

    /** Every home sees every open referral. */
    Visibility EVERYWHERE = (home, referral, today) -> true;

    /** Whether a home sees a referral on a day. */
    boolean sees(int home, OpenReferral referral, double today);
}
