package org.secureplaces.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Streams;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.simulation.estate.HomesToday;
import org.secureplaces.simulation.estate.Register;
import org.secureplaces.stay.PlannedStay;

/**
 * One run: children are referred, wait, are placed, stay, and are discharged, transferred or
 * withdrawn. It tells an observer everything that happens and counts nothing itself.
 */
final class Run {

    private final Model model;
    private final Streams streams;
    private final List<FirstReferrals.Reader> children;
    private final Calendar calendar = new Calendar();
    private final Register register;
    private final HomesToday homes;
    private final ComingChanges comingChanges;
    private final Announcer announcer;
    private final Desk desk;
    private final SearchEnds ends;
    private final GivingUp givingUp;
    private final Leaving leaving;
    private final Staying staying;
    private final ReferredAgain again;
    private final List<Household> residents = new ArrayList<>();
    private final Consumer<Happening> observer;
    private final double endOfForecast;
    private final double lastDay;

    /**
     * Makes ready to run.
     *
     * @param lastDay on which the run ends: that of the forecast, or a later one
     */
    Run(
            Model model,
            Streams streams,
            FirstReferrals children,
            Consumer<Happening> observer,
            double lastDay) {
        this.model = model;
        this.streams = streams;
        this.children = children.readers();
        this.observer = observer;
        this.register = model.estate().register();
        this.homes = new HomesToday(model.estate(), streams);
        this.comingChanges = new ComingChanges(this, model, homes);
        this.announcer = new Announcer(homes, this::tell);
        this.again = new ReferredAgain(this, model);
        this.ends = new SearchEnds(this, model, again);
        this.givingUp = new GivingUp(this, model, ends);
        this.leaving = new Leaving(this, model);
        this.staying = new Staying(this, model, homes, leaving);
        this.desk =
                model.scenario()
                        .arrangement()
                        .desk(new DeskHomes(this, homes, streams), calendar, model.dates());
        for (int home = 0; home < register.count(); home++) {
            residents.add(new Household());
        }
        this.endOfForecast = model.scenario().horizon().days();
        this.lastDay = lastDay;
    }

    /** Runs from the first day to the last. */
    void toTheEnd() {
        begin(OpeningCensus.MOST_TRIES);
        comingChanges.enter();
        end();
    }

    private void end() {
        calendar.runUntil(Math.nextDown(endOfForecast));
        leaving.tellThoseWaiting();
        calendar.runUntil(lastDay);
        leaving.tellThoseWaiting();
        tell(new Happening.Ended(today()));
    }

    void begin(int mostTries) {
        LocalDate first = homes.plan().daysOfChange().get(0);
        become(first);
        leaving.begin();
        new OpeningCensus(this, model, streams, mostTries).admitAll();
        allPlacesChanged();
        children.forEach(arrivals -> new Arrival(this, arrivals).await());
    }

    /** The homes are from now on as planned for a day. */
    void become(LocalDate day) {
        homes.become(day);
        announcer.tellPlaces(today(), day);
    }

    void allPlacesChanged() {
        for (int home = 0; home < register.count(); home++) {
            desk.placesChanged(home);
        }
        tellDeclared();
    }

    void refer(Referral referral) {
        refer(referral, model.stays().planned(referral.profile(), referral.key()));
    }

    void refer(Referral referral, PlannedStay planned) {
        tell(new Happening.Referred(today(), referral, planned));
        seekPlace(new OpenReferral(referral, planned));
    }

    void seekPlace(OpenReferral referral) {
        if (!ends.endsBeforeHomes(referral)) {
            desk.open(referral);
            if (referral.isOpen()) {
                givingUp.await(referral);
            }
        }
        tellDeclared();
    }

    /** A search ends without a place. */
    void giveUp(OpenReferral referral) {
        desk.close(referral);
        if (!referral.isHeard()) {
            tell(new Happening.NeverHeard(today(), referral.referral()));
        }
        turnAway(referral);
        tellDeclared();
    }

    void turnAway(OpenReferral referral) {
        ends.withoutPlace(referral);
    }

    void overflow(OpenReferral referral) {
        referral.end();
        tell(new Happening.Overflowed(today(), referral.referral()));
    }

    void place(OpenReferral open, int home, Route placeOf) {
        open.end();
        Referral referral = open.referral();
        homes.enter(home, placeOf, referral);
        tell(
                new Happening.Placed(
                        today(),
                        referral,
                        home,
                        placeOf,
                        register.miles(home, referral.profile())));
        Resident resident = new Resident(referral, home, placeOf, today());
        residents.get(home).enter(resident);
        staying.begin(resident, open);
        tellDeclared();
    }

    /** A child who lives in a home when the run begins. */
    void resideFromStart(Referral referral, int home, PlannedStay remaining) {
        Route placeOf = referral.profile().route();
        homes.enter(home, placeOf, referral);
        tell(new Happening.FoundInHome(today(), referral, home, placeOf, remaining));
        Resident resident = new Resident(referral, home, placeOf, referral.day());
        residents.get(home).enter(resident);
        staying.begin(resident, remaining);
    }

    void discharge(Resident resident) {
        int home = resident.home();
        Referral referral = resident.referral();
        leave(resident);
        int orders = model.stays().orders(referral.profile(), today() - resident.admitted());
        boolean ofAge = model.stays().isOfLeavingAge(referral.profile(), today() - referral.day());
        tell(
                new Happening.Discharged(
                        today(),
                        referral,
                        home,
                        resident.placeOf(),
                        orders,
                        resident.admitted(),
                        ofAge ? Ending.TURNED_18 : Ending.DISCHARGED));
        desk.placesChanged(home);
        tellDeclared();
        again.afterStay(resident, homes.care());
    }

    /**
     * Moves a resident of a closing home to another one, or away from secure homes where no home is
     * named.
     */
    void moveOut(Resident resident, Optional<Integer> to) {
        int from = resident.home();
        Referral referral = resident.referral();
        leave(resident);
        if (to.isPresent()) {
            int home = to.get();
            resident.moveTo(home);
            homes.enter(home, resident.placeOf(), referral);
            residents.get(home).enter(resident);
            double miles = register.miles(home, referral.profile());
            double admitted = resident.admitted();
            tell(new Happening.Transferred(today(), referral, from, home, miles, admitted));
            desk.placesChanged(home);
        } else {
            resident.leaves();
            leaving.stopWaiting(resident);
            double admitted = resident.admitted();
            tell(new Happening.MovedElsewhere(today(), referral, from, admitted));
        }
        tellDeclared();
    }

    /** Whoever moved out of a closing home has left staff to homes that share them with it. */
    void movedOut(int from) {
        desk.placesChanged(from);
    }

    List<Resident> residentsOf(int home) {
        return residents.get(home).inOrder();
    }

    private void leave(Resident resident) {
        homes.leave(resident.home(), resident.placeOf(), resident.referral());
        residents.get(resident.home()).leave(resident);
    }

    void tellDeclared() {
        announcer.tellDeclared(today());
    }

    void tell(Happening happening) {
        observer.accept(happening);
    }

    double lastDay() {
        return lastDay;
    }

    double today() {
        return calendar.today();
    }

    Calendar calendar() {
        return calendar;
    }
}
