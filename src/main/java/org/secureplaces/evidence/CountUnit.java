package org.secureplaces.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a published figure counts. A figure is only compared with one that counts the same: a child
 * may be referred twice, and a referral that fails may become an application to a court.
 */
public enum CountUnit {
    /** A child, once however often referred. */
    CHILD,
    /** A council's request for a secure place, a second one for the same child among them. */
    REFERRAL,
    /** An admission to a home. */
    PLACEMENT,
    /** An application to a court, repeats among them. */
    APPLICATION,
    /** An order of a court, renewals among them. */
    ORDER,
    /** An assessment by a council, of which a child may have several. */
    EPISODE,
    /** Children who need a place less the places that are free. */
    EXCESS,
    /** A place in a home. */
    PLACE,
    /** A home. */
    HOME,
    /** A part of a whole, from 0 to 1. */
    SHARE,
    /** A chance or a number a day. */
    RATE,
    /** One number over another that it is no part of. */
    RATIO,
    /** A length of time in days. */
    DAYS;

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a name in files means. */
    public static Optional<CountUnit> of(String label) {
        return Arrays.stream(values()).filter(counted -> counted.label().equals(label)).findFirst();
    }

    /** All names in files. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(CountUnit::label).toList();
    }
}
