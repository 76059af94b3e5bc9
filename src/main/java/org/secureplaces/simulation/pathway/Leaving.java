package org.secureplaces.simulation.pathway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.happening.Happening;
import org.secureplaces.stay.StayPlan;
import org.secureplaces.stay.StepDown;

/**
 * How children who are ready to leave do leave: at once, after a delay of a stated law, or when one
 * of a number of step-down places is free. Whoever waits keeps the secure place; nobody waits
 * beyond the age of leaving.
 */
public final class Leaving {

    private record Waiting(Resident resident, double since) {}

    private final Time time;
    private final Announcements announcements;
    private final StayPlan stays;
    private final Discharging discharging;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Optional<StepDown> stepDown = Optional.empty();
    private int taken;

    Leaving(Time time, Announcements announcements, StayPlan stays, Discharging discharging) {
        this.time = time;
        this.announcements = announcements;
        this.stays = stays;
        this.discharging = discharging;
    }

    /** Takes note of every day from which the number of step-down places is another one. */
    public void begin() {
        for (StepDown places : stays.stepDown()) {
            double day = time.dayOf(places.from());
            if (day <= time.today()) {
                stepDown = Optional.of(places);
            } else if (day < time.lastDay()) {
                time.calendar().atFirst(day, () -> become(places));
            }
        }
    }

    private void discharge(Resident resident) {
        discharging.discharge(resident, time.today());
    }

    /** A child is ready to leave, and does so unless it waits for a step-down place. */
    void ready(Resident resident) {
        if (stepDown.isPresent()) {
            stepDown(resident, stepDown.get());
        } else {
            delay(resident);
        }
    }

    private void delay(Resident resident) {
        Referral referral = resident.referral();
        double drawn = stays.delay(referral.profile(), referral.key());
        double delay = drawn > 0 ? Math.min(drawn, daysLeft(resident)) : 0;
        if (delay > 0) {
            announcements.tell(
                    new Happening.Delayed(time.today(), referral, resident.home(), delay));
            resident.expects(time.calendar().after(delay, () -> discharge(resident)));
        } else {
            discharge(resident);
        }
    }

    private void stepDown(Resident resident, StepDown places) {
        boolean waits = !places.isUnlimited() && taken >= places.places();
        if (!needsStepDown(resident, places)) {
            discharge(resident);
        } else if (waits) {
            waiting.addLast(new Waiting(resident, time.today()));
            resident.expects(time.calendar().after(daysLeft(resident), () -> comeOfAge(resident)));
        } else {
            take(resident, places);
        }
    }

    private boolean needsStepDown(Resident resident, StepDown places) {
        Referral referral = resident.referral();
        Profile child = referral.profile();
        return child.basis() == Basis.WELFARE
                && Mix.uniform(referral.key(), Question.NEEDS_STEP_DOWN.number())
                        < places.share().value()
                && !stays.isOfLeavingAge(child, time.today() - referral.day());
    }

    private void take(Resident resident, StepDown places) {
        double u = Mix.uniform(resident.referral().key(), Question.STEP_DOWN_STAY.number());
        double days = -places.meanDays().value() * StrictMath.log(u);
        taken++;
        time.calendar().after(days, this::becomeFree);
        resident.stepsDown(places.returnFactor());
        discharge(resident);
    }

    private void becomeFree() {
        taken--;
        admitWaiting();
    }

    private void become(StepDown places) {
        stepDown = Optional.of(places);
        admitWaiting();
    }

    private void admitWaiting() {
        StepDown places = stepDown.orElseThrow();
        while (!waiting.isEmpty() && taken < places.places()) {
            Waiting first = waiting.removeFirst();
            first.resident().leaves();
            tell(first);
            take(first.resident(), places);
        }
    }

    private void comeOfAge(Resident resident) {
        stopWaiting(resident);
        discharge(resident);
    }

    /** A child who waits for a step-down place, if it is one, waits no longer. */
    void stopWaiting(Resident resident) {
        Iterator<Waiting> all = waiting.iterator();
        while (all.hasNext()) {
            Waiting one = all.next();
            if (one.resident() == resident) {
                all.remove();
                tell(one);
                return;
            }
        }
    }

    /** Whoever still waits has waited until now, and waits on. */
    public void tellThoseWaiting() {
        List<Waiting> now = List.copyOf(waiting);
        now.forEach(this::tell);
        waiting.clear();
        now.forEach(one -> waiting.addLast(new Waiting(one.resident(), time.today())));
    }

    private void tell(Waiting ended) {
        Resident resident = ended.resident();
        double days = time.today() - ended.since();
        announcements.tell(
                new Happening.Delayed(time.today(), resident.referral(), resident.home(), days));
    }

    private double daysLeft(Resident resident) {
        Referral referral = resident.referral();
        return stays.daysToLeavingAge(referral.profile(), time.today() - referral.day());
    }
}
