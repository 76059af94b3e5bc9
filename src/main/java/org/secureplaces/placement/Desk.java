package org.secureplaces.placement;

import java.util.List;

/** Where open referrals and free places meet in one run. */
public interface Desk {

    /** A referral opens; it may be placed at once. */
    void open(OpenReferral referral);

    /** The search for an open referral stops. */
    void close(OpenReferral referral);

    /** Places at a home fell free or changed in number. */
    void placesChanged(int home);

    /** Ends its work: gives up every offer and hands over the referrals that are open, in order. */
    List<OpenReferral> handOver();
}
