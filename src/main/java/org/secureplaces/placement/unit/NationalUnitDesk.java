package org.secureplaces.placement.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Calendar;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.Nearest;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.OpenReferrals;
import org.secureplaces.placement.WelshPlacements;

/** The national unit at work in one run. */
final class NationalUnitDesk implements Desk {

    private final NationalUnit rule;
    private final Homes homes;
    private final Calendar calendar;
    private final OpenReferrals open;
    private final WelshPlacements fromWales;
    private final Visibility visibility;
    private final List<Turns> turns = new ArrayList<>();
    private final Answers answers;
    private boolean atWork = true;

    NationalUnitDesk(NationalUnit rule, Homes homes, Calendar calendar, Visibility visibility) {
        this.rule = rule;
        this.homes = homes;
        this.calendar = calendar;
        this.open = new OpenReferrals(homes.count());
        this.fromWales = new WelshPlacements(homes);
        this.visibility = visibility;
        double pace = rule.pacePerDay().value();
        for (int home = 0; home < homes.count(); home++) {
            int turning = home;
            turns.add(new Turns(homes.key(home), pace, calendar, () -> turn(turning)));
        }
        this.answers = new Answers(rule, homes);
    }

    @Override
    public void open(OpenReferral referral) {
        if (referral.child().route() == Route.JUSTICE) {
            rule.youthCustody().place(referral, homes);
            declareAll();
        } else if (rule.directForWales() && referral.child().region() == Region.WALES) {
            fromWales.open(referral);
            declareAll();
        } else {
            list(referral);
        }
    }

    /** Each home looks at the referral from when it sees it and is registered for the child. */
    private void list(OpenReferral referral) {
        open.add(referral);
        for (int home = 0; home < homes.count(); home++) {
            double from =
                    Math.max(visibility.from(home, referral), homes.registeredFrom(home, referral));
            open.notBefore(home, referral, from);
            turns.get(home).wakeBy(from);
        }
    }

    @Override
    public void close(OpenReferral referral) {
        release(referral);
        open.remove(referral);
        fromWales.close(referral);
    }

    @Override
    public void placesChanged(int home) {
        for (int member : homes.sharingStaff(home)) {
            fromWales.placesChanged(member);
        }
        declareGroup(home);
    }

    @Override
    public List<OpenReferral> handOver() {
        atWork = false;
        List<OpenReferral> left = new ArrayList<>(open.listed());
        for (OpenReferral referral : left) {
            close(referral);
        }
        left.addAll(fromWales.handOver());
        turns.forEach(Turns::cancel);
        return left;
    }

    /** Some justice children take welfare places, and children from Wales any. */
    private void declareAll() {
        for (int home = 0; home < homes.count(); home++) {
            declare(home);
        }
    }

    /** Homes that share their staff have places together. */
    private void declareGroup(int home) {
        for (int member : homes.sharingStaff(home)) {
            declare(member);
        }
    }

    private void declare(int home) {
        turns.get(home).declare(Math.max(0, homes.free(home, Route.WELFARE)));
    }

    private void turn(int home) {
        Turns own = turns.get(home);
        own.begin();
        int before = own.declared();
        var turn = new OpenReferrals.Turn(home, calendar.today(), homes.key(home), own.number());
        Optional<OpenReferral> drawn = open.draw(turn, referral -> homes.admits(home, referral));
        if (drawn.isEmpty()) {
            own.sleepUntil(open.firstLook(home));
            return;
        }
        consider(home, drawn.get());
        if (own.declared() == before && !own.isWaiting() && before > 0) {
            own.await();
        }
    }

    private void consider(int home, OpenReferral referral) {
        boolean accepted = answers.accepts(home, referral);
        Referral child = referral.referral();
        homes.records().tell(new Happening.Considered(calendar.today(), child, home, accepted));
        if (accepted) {
            offer(home, referral);
        } else {
            double until = calendar.today() + rule.declineStandsDays().value();
            open.notBefore(home, referral, until);
        }
    }

    private void offer(int home, OpenReferral referral) {
        boolean first = !referral.hasOffers();
        referral.offeredBy(home);
        open.notBefore(home, referral, Double.POSITIVE_INFINITY);
        homes.hold(home);
        declareGroup(home);
        if (first) {
            calendar.after(rule.council().decisionDays().value(), () -> decide(referral));
        }
    }

    private void decide(OpenReferral referral) {
        if (!atWork || !referral.isOpen() || !referral.hasOffers()) {
            return;
        }
        Nearest.of(
                        homes.count(),
                        home -> isAcceptable(home, referral),
                        home -> homes.miles(home, referral.child()))
                .ifPresent(home -> accept(home, referral));
        release(referral);
    }

    /** The council takes the offer of a home. */
    private void accept(int home, OpenReferral referral) {
        open.remove(referral);
        referral.withoutOfferFrom(home);
        homes.release(home);
        homes.place(referral, home, Route.WELFARE);
        declareGroup(home);
    }

    /** An offer that the council refuses is not made again. */
    private boolean isAcceptable(int home, OpenReferral referral) {
        if (!referral.hasOfferFrom(home)) {
            return false;
        }
        if (answers.councilRefuses(home, homes.miles(home, referral.child()), referral)) {
            open.notBefore(home, referral, Double.POSITIVE_INFINITY);
            return false;
        }
        return stillStands(home, referral);
    }

    /**
     * An offer lapses where the home's effective places fell below what it holds since, or the
     * child had a birthday.
     */
    private boolean stillStands(int home, OpenReferral referral) {
        return homes.free(home, Route.WELFARE) >= 0
                && homes.isAdmitting(home)
                && homes.admits(home, referral);
    }

    private void release(OpenReferral referral) {
        for (int home = 0; referral.hasOffers() && home < homes.count(); home++) {
            if (referral.hasOfferFrom(home)) {
                referral.withoutOfferFrom(home);
                homes.release(home);
                lookAgain(home, referral);
                placesChanged(home);
            }
        }
    }

    /** An offer that lapsed may be made again, but for one that the council refused. */
    private void lookAgain(int home, OpenReferral referral) {
        double miles = homes.miles(home, referral.child());
        if (open.isListed(referral) && !answers.councilRefuses(home, miles, referral)) {
            open.notBefore(home, referral, calendar.today());
            turns.get(home).wakeBy(calendar.today());
        }
    }
}
