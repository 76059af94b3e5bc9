package org.secureplaces.engine;

import org.secureplaces.engine.ComingDays.Link;
import umontreal.ssj.simevents.Simulator;

/**
 * Simulated time in days from day 0, and what is to happen when; appointments for the same moment
 * happen in the order in which they were made, those that go before all others first.
 *
 * <p>One calendar serves one run in one thread. It stands on an SSJ simulator of its own with a
 * diary for its event list, faster at some hundred pending events than the best of SSJ's own lists.
 */
public final class Calendar {
    private static final double LAST_DAY = 1e30; // SSJ's Henriksen list ends at 1e39
    private static final double NEVER = -1; // the time of an event that is in no list

    private final Clock clock = new Clock();

    /** The present moment, in days since day 0. */
    public double today() {
        return clock.time();
    }

    /**
     * Lets something happen on a day.
     *
     * @param day days since day 0, finite and not before today
     * @throws IllegalArgumentException if the day is past, infinite or not a number
     */
    public Appointment at(double day, Runnable what) {
        return enter(day, what, false);
    }

    /**
     * Lets something happen on a day before everything else of the same moment, whenever that was
     * appointed: what is set down beforehand, such as a change of places.
     *
     * @param day days since day 0, finite and not before today
     * @throws IllegalArgumentException if the day is past, infinite or not a number
     */
    public Appointment atFirst(double day, Runnable what) {
        return enter(day, what, true);
    }

    private Entry enter(double day, Runnable what, boolean beforeOthers) {
        requireToCome(day);
        Entry entry = new Entry(clock, what, beforeOthers);
        entry.enter(day);
        return entry;
    }

    private void requireToCome(double day) {
        if (!(day >= clock.time() && day <= LAST_DAY)) {
            throw new IllegalArgumentException(
                    "an appointment's day must be finite and not before today (day "
                            + clock.time()
                            + "), was "
                            + day);
        }
    }

    /** Something that happens again and again, each time on a day that is stated after the last. */
    public Recurring recurring(Runnable what) {
        Entry entry = new Entry(clock, what, false);
        return day -> again(entry, day);
    }

    /** What happens again and again needs one appointment for all its days. */
    @FunctionalInterface
    public interface Recurring {

        /**
         * Lets it happen next on a day.
         *
         * @throws IllegalArgumentException if the day is past, infinite or not a number
         * @throws IllegalStateException if it is still to happen on another day
         */
        void at(double day);
    }

    private void again(Entry entry, double day) {
        requireToCome(day);
        if (entry.isPending()) {
            throw new IllegalStateException("what recurs is still to happen, on day " + day);
        }
        entry.enter(day);
    }

    /**
     * Lets something happen after a delay; an infinite delay means never.
     *
     * @param days from today, not negative; beyond 1e30 counts as infinite
     * @throws IllegalArgumentException if the delay is negative or not a number
     */
    public Appointment after(double days, Runnable what) {
        if (!(days >= 0)) {
            throw new IllegalArgumentException(
                    "a delay must not be negative, was " + days + " days on day " + clock.time());
        }
        double day = clock.time() + days;
        if (day > LAST_DAY) {
            return new Entry(clock, what, false);
        }
        Entry entry = new Entry(clock, what, false);
        entry.enter(day);
        return entry;
    }

    /**
     * Lets everything happen up to and including a day, which is then today.
     *
     * @param day days since day 0, finite and not before today
     * @throws IllegalArgumentException if the day is past, infinite or not a number
     * @throws IllegalStateException if called by something that happens in this calendar
     */
    public void runUntil(double day) {
        if (!(day >= clock.time() && day <= LAST_DAY)) {
            throw new IllegalArgumentException(
                    "the day to run to must be finite and not before today (day "
                            + clock.time()
                            + "), was "
                            + day);
        }
        clock.runUntil(day);
    }

    /**
     * Goes on to a day at once, if nothing else is to happen up to it: for things that follow one
     * another closely, such as telephone calls, and need no appointment each.
     *
     * @param day days since day 0, not before today
     * @return whether it is that day now
     */
    public boolean passTo(double day) {
        return clock.passTo(day);
    }

    /** SSJ's simulator, halting at a given moment without an event for it. */
    static final class Clock extends Simulator {
        private final ComingDays coming;
        private boolean running;
        private double end;

        Clock() {
            this(new ComingDays());
        }

        private Clock(ComingDays coming) {
            super(coming);
            this.coming = coming;
            init();
        }

        void runUntil(double day) {
            if (running) {
                throw new IllegalStateException(
                        "the calendar is already running, on day " + currentTime);
            }
            running = true;
            end = day;
            try {
                Link next = coming.getFirst();
                while (next != null && next.time() <= day) {
                    coming.removeFirst();
                    currentTime = next.leave();
                    next.actions();
                    next = coming.getFirst();
                }
                currentTime = day;
            } finally {
                running = false;
            }
        }

        boolean passTo(double day) {
            Link next = coming.getFirst();
            boolean free = day >= currentTime && day <= end && (next == null || next.time() > day);
            if (running && free) {
                currentTime = day;
            }
            return running && free;
        }
    }

    /**
     * An appointment that is its own SSJ event, so that each costs one object.
     *
     * <p>The day is set outright: SSJ's {@code schedule} adds a delay to the present, and two
     * appointments for one day made at different moments could differ in the last bit and change
     * places.
     */
    private static final class Entry extends Link implements Appointment {
        private final Runnable what;

        Entry(Clock clock, Runnable what, boolean beforeOthers) {
            super(clock, beforeOthers);
            this.what = what;
            this.eventTime = NEVER;
        }

        void enter(double day) {
            eventTime = day;
            sim.getEventList().add(this);
        }

        @Override
        public void actions() {
            what.run();
        }

        @Override
        public boolean isPending() {
            return eventTime >= 0;
        }

        @Override
        public boolean cancel() {
            return isPending() && super.cancel();
        }
    }
}
