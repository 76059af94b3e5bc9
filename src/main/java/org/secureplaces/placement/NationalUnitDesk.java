package org.secureplaces.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.engine.Appointment;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Mix;

/** The national unit at work in one run. */
final class NationalUnitDesk implements Desk {

    private final NationalUnit rule;
    private final Homes homes;
    private final Calendar calendar;
    private final OpenReferrals open;
    private final WelshPlacements fromWales;
    private final Visibility visibility;
    private final List<Optional<Appointment>> nextTurn = new ArrayList<>();
    private final int[] declared;
    private final long[] turns;
    private final List<Runnable> takeTurn = new ArrayList<>();
    private final Answers answers;
    private boolean atWork = true;

    NationalUnitDesk(NationalUnit rule, Homes homes, Calendar calendar, Visibility visibility) {
        this.rule = rule;
        this.homes = homes;
        this.calendar = calendar;
        this.open = new OpenReferrals(homes.count());
        this.fromWales = new WelshPlacements(homes);
        this.visibility = visibility;
        this.declared = new int[homes.count()];
        this.turns = new long[homes.count()];
        for (int home = 0; home < homes.count(); home++) {
            int turning = home;
            nextTurn.add(Optional.empty());
            takeTurn.add(() -> turn(turning));
        }
        this.answers = new Answers(rule, homes);
    }

    @Override
    public void open(OpenReferral referral) {
        if (referral.route() == Route.JUSTICE) {
            rule.youthCustody().place(referral, homes);
            declareAll();
        } else if (rule.directForWales() && referral.child().region() == Region.WALES) {
            fromWales.open(referral);
            declareAll();
        } else {
            open.add(referral);
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
        fromWales.placesChanged(home);
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
        nextTurn.forEach(next -> next.ifPresent(Appointment::cancel));
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

    /** Keeps one appointment a home for the next consideration by any of its declared beds. */
    private void declare(int home) {
        int free = Math.max(0, homes.free(home, Route.WELFARE));
        if (free == declared[home]) {
            return;
        }
        declared[home] = free;
        nextTurn.get(home).ifPresent(Appointment::cancel);
        nextTurn.set(home, Optional.empty());
        if (free > 0) {
            waitForTurn(home);
        }
    }

    private void waitForTurn(int home) {
        double u = Mix.uniform(homes.key(home), Question.TURN.number(), turns[home]++);
        double gap = -StrictMath.log(u) / (rule.pacePerDay().value() * declared[home]);
        nextTurn.set(home, Optional.of(calendar.after(gap, takeTurn.get(home))));
    }

    private void turn(int home) {
        nextTurn.set(home, Optional.empty());
        int before = declared[home];
        var turn = new OpenReferrals.Turn(home, calendar.today(), homes.key(home), turns[home]);
        open.draw(turn, referral -> mayConsider(home, referral))
                .ifPresent(referral -> consider(home, referral));
        if (declared[home] == before && nextTurn.get(home).isEmpty() && before > 0) {
            waitForTurn(home);
        }
    }

    private boolean mayConsider(int home, OpenReferral referral) {
        return !referral.hasOfferFrom(home)
                && homes.admits(home, referral)
                && visibility.sees(home, referral, calendar.today());
    }

    private void consider(int home, OpenReferral referral) {
        boolean accepted = answers.accepts(home, referral);
        homes.records().considered(referral, home, accepted);
        if (accepted) {
            offer(home, referral);
        } else {
            double until = calendar.today() + rule.declineStandsDays().value();
            open.declined(home, referral, until);
        }
    }

    private void offer(int home, OpenReferral referral) {
        boolean first = !referral.hasOffers();
        referral.offeredBy(home);
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
        int chosen = nearestAcceptable(referral);
        if (chosen >= 0) {
            open.remove(referral);
            referral.withoutOfferFrom(chosen);
            homes.release(chosen);
            homes.place(referral, chosen, Route.WELFARE);
            declareGroup(chosen);
        }
        release(referral);
    }

    private int nearestAcceptable(OpenReferral referral) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int home = 0; home < homes.count(); home++) {
            if (referral.hasOfferFrom(home)) {
                double miles = homes.miles(home, referral.child());
                if (answers.councilRefuses(home, miles, referral)) {
                    open.declined(home, referral, Double.POSITIVE_INFINITY);
                } else if (miles < least && stillStands(home, referral)) {
                    nearest = home;
                    least = miles;
                }
            }
        }
        return nearest;
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
                placesChanged(home);
            }
        }
    }
}
