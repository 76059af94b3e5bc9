package org.secureplaces.placement;

/** Where open referrals and free places meet in one run. */
public interface Desk {

    /** A referral opens; it may be placed at once. */
    void open(OpenReferral referral);

    /** The search for an open referral stops. */
    void close(OpenReferral referral);

    /** Places at a home fell free or changed in number. */
    void placesChanged(int home);
}
