package org.secureplaces.engine;

/** Something entered in a {@link Calendar}, which may be cancelled until its day has come. */
public interface Appointment {

    /** Whether it is still to come: neither happened, nor cancelled, nor put off for ever. */
    boolean isPending();

    /**
     * Takes it out of the calendar; does nothing if it is no longer pending.
     *
     * @return whether it was pending
     */
    boolean cancel();
}
