package org.secureplaces.happening;

import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.stay.PlannedStay;

/**
 * Something that happened in a run, with the day since the run began. Homes are named by their
 * number in the scenario's estate; admitted is the day on which a child came into secure homes,
 * below 0 for one found there when the run began.
 */
public sealed interface Happening {

    /** When it happened, in days since the run began. */
    double day();

    /** Tells a listener, by the method for what happened. */
    void tell(Listener listener);

    /** Hears each kind of happening: whoever counts must say what each of them means. */
    interface Listener extends HomesListener {
        void hear(Referred it);

        void hear(FoundInHome it);

        void hear(FoundWaiting it);

        void hear(Considered it);

        void hear(Called it);

        void hear(NeverHeard it);

        void hear(Placed it);

        void hear(Sentenced it);

        void hear(Delayed it);

        void hear(Discharged it);

        void hear(Transferred it);

        void hear(MovedElsewhere it);

        void hear(Withdrawn it);

        void hear(LeftRelevant it);

        void hear(Overflowed it);
    }

    /** Hears what happens to homes and to the run. */
    interface HomesListener {
        void hear(PlacesSet it);

        void hear(Declared it);

        void hear(Ended it);
    }

    /** A place is asked for; the planned stay is what the child would stay if placed this day. */
    record Referred(double day, Referral referral, PlannedStay planned) implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A child lives in a home when the run begins; planned is what remains of the stay. */
    record FoundInHome(double day, Referral referral, int home, Route placeOf, PlannedStay planned)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A child waits for a place when the run begins. */
    record FoundWaiting(double day, Referral referral, PlannedStay planned) implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A home considered a child. */
    record Considered(double day, Referral referral, int home, boolean accepted)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A council has rung a home about a child, for the first time or again, in so many hours. */
    record Called(double day, Referral referral, int home, boolean firstTime, double hours)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** The search for a place stops before any home has heard of the child. */
    record NeverHeard(double day, Referral referral) implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A child is placed. */
    record Placed(double day, Referral referral, int home, Route placeOf, double miles)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /**
     * A remand ends in a sentence that is served in the same bed; the referral shows the new basis.
     */
    record Sentenced(double day, Referral referral, int home, Basis before, double admitted)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /**
     * A child is ready to leave but waits for a step-down place: told with its days when a delay of
     * a stated law begins, or when a wait for one of a number of places is over.
     */
    record Delayed(double day, Referral referral, int home, double days) implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A stay ends; orders counts the legal orders that it took. */
    record Discharged(
            double day,
            Referral referral,
            int home,
            Route placeOf,
            int orders,
            double admitted,
            Ending ending)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A child moves to another home because the first one closes. */
    record Transferred(
            double day, Referral referral, int from, int to, double miles, double admitted)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A child leaves a closing home for which no other home has a place. */
    record MovedElsewhere(double day, Referral referral, int from, double admitted)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** The search ends without a place in a home; the child would have stayed for some days. */
    record Withdrawn(double day, Referral referral, Destination destination, double plannedDays)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A child leaves relevant accommodation, to which {@link Withdrawn} told that it went. */
    record LeftRelevant(double day, Referral referral) implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** A justice child goes to another sector of custody for want of a place. */
    record Overflowed(double day, Referral referral) implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** The places of a home are now these: approved and effective whole, available real-valued. */
    record PlacesSet(
            double day, int home, Route route, int approved, double available, int effective)
            implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** Number of effective welfare places that homes declare free, from this moment on. */
    record Declared(double day, int free) implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }

    /** The run is over: nothing more is told. */
    record Ended(double day) implements Happening {

        @Override
        public void tell(Listener listener) {
            listener.hear(this);
        }
    }
}
