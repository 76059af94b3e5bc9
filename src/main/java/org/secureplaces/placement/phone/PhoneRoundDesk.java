package org.secureplaces.placement.phone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.WorkingHours;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.WelshPlacements;
import org.secureplaces.placement.unit.Answers;

/**
 * Councils at the telephone in one run.
 *
 * <p>All calls take the same time, so they end in the order in which they began: those on the
 * telephone stand in a queue, and calls after which nothing else happens before the next one ends
 * need no appointment. An appointment for each of 27,000 calls a year took most of a run.
 */
final class PhoneRoundDesk implements Desk {

    private final PhoneRound rule;
    private final Homes homes;
    private final Calendar calendar;
    private final WorkingHours hours;
    private final Answers answers;
    private final WelshPlacements fromWales;
    private final Map<OpenReferral, Ringing> ringing = new LinkedHashMap<>();
    private final Deque<Ringing> onTheTelephone = new ArrayDeque<>();
    private final int[] considering;
    private final int[] lastHeardFree;
    private boolean atWork = true;

    PhoneRoundDesk(PhoneRound rule, Homes homes, Calendar calendar, WorkingHours hours) {
        this.rule = rule;
        this.homes = homes;
        this.calendar = calendar;
        this.hours = hours;
        this.answers = new Answers(rule.unit(), homes);
        this.fromWales = new WelshPlacements(homes);
        this.considering = new int[homes.count()];
        this.lastHeardFree = new int[homes.count()];
        if (rule.calling().knowledgeDays().value() > 0) {
            calendar.after(0, this::sendVacancies);
        }
    }

    @Override
    public void open(OpenReferral referral) {
        if (referral.child().route() == Route.JUSTICE) {
            rule.unit().youthCustody().place(referral, homes);
        } else if (rule.unit().directForWales() && referral.child().region() == Region.WALES) {
            fromWales.open(referral);
        } else {
            referral.isHeardOnlyByThoseRung();
            Ringing council = new Ringing(referral, homes);
            ringing.put(referral, council);
            calendar.at(hours.after(calendar.today(), 0), () -> ringNext(council));
        }
    }

    @Override
    public void close(OpenReferral referral) {
        stop(referral);
        fromWales.close(referral);
    }

    @Override
    public void placesChanged(int home) {
        fromWales.placesChanged(home);
    }

    @Override
    public List<OpenReferral> handOver() {
        atWork = false;
        List<OpenReferral> left = new ArrayList<>(ringing.keySet());
        left.forEach(this::stop);
        left.addAll(fromWales.handOver());
        return left;
    }

    /** Tells all councils which homes have places free; until the next time they go by it. */
    private void sendVacancies() {
        if (!atWork) {
            return;
        }
        for (int home = 0; home < lastHeardFree.length; home++) {
            lastHeardFree[home] = homes.free(home, Route.WELFARE);
        }
        calendar.after(rule.calling().knowledgeDays().value(), this::sendVacancies);
    }

    private boolean believedFree(int home) {
        return rule.calling().knowledgeDays().value() > 0
                ? lastHeardFree[home] > 0
                : homes.free(home, Route.WELFARE) > 0;
    }

    private void stop(OpenReferral referral) {
        Ringing council = ringing.remove(referral);
        if (council != null) {
            council.stop();
        }
    }

    /** The next call of the round, or the end of the round. */
    private void ringNext(Ringing council) {
        if (!council.isSearching()) {
            return;
        }
        int home = council.next(this::isWorthACall, calendar.today());
        if (home == Ringing.END_OF_ROUND) {
            double pause = rule.calling().daysBetweenRounds().value();
            double again = hours.after(calendar.today() + pause, 0);
            calendar.at(again, () -> ringNext(council));
        } else {
            council.calls(home, hours.after(calendar.today(), rule.calling().hoursPerCall()));
            onTheTelephone.addLast(council);
            if (onTheTelephone.size() == 1) {
                calendar.at(council.callDone(), this::endCalls);
            }
        }
    }

    private boolean isWorthACall(int home, OpenReferral referral) {
        return believedFree(home) && homes.admits(home, referral);
    }

    /** Ends calls one after the other until something else comes between them. */
    private void endCalls() {
        do {
            call(onTheTelephone.getFirst());
            onTheTelephone.removeFirst();
        } while (!onTheTelephone.isEmpty()
                && calendar.passTo(onTheTelephone.getFirst().callDone()));
        if (!onTheTelephone.isEmpty()) {
            double done = onTheTelephone.getFirst().callDone();
            calendar.at(Math.max(calendar.today(), done), this::endCalls);
        }
    }

    private void call(Ringing council) {
        if (!council.isSearching()) {
            return;
        }
        int home = council.called();
        council.referral().isRung();
        homes.records()
                .tell(
                        new Happening.Called(
                                calendar.today(),
                                council.referral().referral(),
                                home,
                                council.isFirstCallTo(home),
                                rule.calling().hoursPerCall()));
        if (homes.free(home, Route.WELFARE) > considering[home]) {
            considering[home]++;
            council.waitsForAnswerFrom(home);
            letConsider(council, home);
        }
        ringNext(council);
    }

    private void letConsider(Ringing council, int home) {
        double mean = rule.calling().answerDays().value();
        if (mean == 0) {
            answer(council, home);
            return;
        }
        OpenReferral referral = council.referral();
        double u = Mix.uniform(referral.key(), Question.TURN.number(), council.nextAnswer());
        calendar.after(-mean * StrictMath.log(u), () -> answer(council, home));
    }

    private void answer(Ringing council, int home) {
        considering[home]--;
        OpenReferral referral = council.referral();
        if (!council.isSearching() || !stillPossible(home, referral)) {
            council.heardFrom(home, calendar.today());
            return;
        }
        boolean accepted = answers.accepts(home, referral);
        Referral child = referral.referral();
        homes.records().tell(new Happening.Considered(calendar.today(), child, home, accepted));
        if (!accepted) {
            double stands = rule.unit().declineStandsDays().value();
            council.heardFrom(home, calendar.today() + stands);
        } else if (answers.councilRefuses(home, homes.miles(home, referral.child()), referral)) {
            council.heardFrom(home, Double.POSITIVE_INFINITY);
        } else {
            stop(referral);
            homes.place(referral, home, Route.WELFARE);
        }
    }

    private boolean stillPossible(int home, OpenReferral referral) {
        return homes.free(home, Route.WELFARE) > 0 && homes.admits(home, referral);
    }
}
