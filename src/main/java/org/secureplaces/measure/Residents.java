package org.secureplaces.measure;

import org.secureplaces.child.Profile;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Ending;
import org.secureplaces.happening.Happening;
import org.secureplaces.measure.MonthlySeries.Level;

/** Follows who lives in homes, since when, and how they leave. */
final class Residents {

    private final Groups groups;
    private final GroupSets sets;
    private final Flows flows;
    private final Levels accommodated;
    private final Levels admissionDays;

    Residents(Ledger ledger, Groups groups, GroupSets sets, Flows flows) {
        this.groups = groups;
        this.sets = sets;
        this.flows = flows;
        this.accommodated = ledger.level(Level.CHILDREN_ACCOMMODATED);
        this.admissionDays = ledger.level(Level.ADMISSION_DAYS);
    }

    void enter(double day, Profile child, int home, double admitted) {
        change(groups.of(child), day, 1, admitted);
        change(sets.ofHome(home), day, 1, admitted);
    }

    void sentence(Happening.Sentenced sentenced) {
        Profile now = sentenced.referral().profile();
        int before = groups.of(now.with(sentenced.before()));
        change(before, sentenced.day(), -1, sentenced.admitted());
        change(groups.of(now), sentenced.day(), 1, sentenced.admitted());
    }

    void transfer(Happening.Transferred moved) {
        int from = sets.ofHome(moved.from());
        int to = sets.ofHome(moved.to());
        flows.add(Flow.TRANSFERRED, of(moved.referral()), moved.day(), 1);
        flows.add(Flow.TRANSFERRED, from, moved.day(), 1);
        flows.add(Flow.TRANSFERRED_IN, to, moved.day(), 1);
        change(from, moved.day(), -1, moved.admitted());
        change(to, moved.day(), 1, moved.admitted());
    }

    void discharge(Happening.Discharged left) {
        leave(left.day(), left.referral(), left.home(), left.admitted(), left.ending());
        if (left.orders() > 0) {
            flows.add(Flow.ORDERS, of(left.referral()), left.day(), left.orders());
        }
    }

    void moveElsewhere(Happening.MovedElsewhere gone) {
        leave(gone.day(), gone.referral(), gone.from(), gone.admitted(), Ending.MOVED_ELSEWHERE);
        flows.add(Flow.MOVED_ELSEWHERE, of(gone.referral()), gone.day(), 1);
        flows.add(Flow.MOVED_ELSEWHERE, sets.ofHome(gone.from()), gone.day(), 1);
    }

    private void leave(double day, Referral referral, int home, double admitted, Ending ending) {
        int own = of(referral);
        stayed(own, day, admitted);
        stayed(sets.ofHome(home), day, admitted);
        stayed(groups.of(referral.profile().route(), ending), day, admitted);
        change(own, day, -1, admitted);
        change(sets.ofHome(home), day, -1, admitted);
    }

    private void stayed(int set, double day, double admitted) {
        flows.add(Flow.DISCHARGED, set, day, 1);
        flows.add(Flow.STAYED_DAYS, set, day, day - admitted);
    }

    private void change(int set, double day, double by, double admitted) {
        accommodated.change(set, day, by);
        admissionDays.change(set, day, by * admitted);
    }

    private int of(Referral referral) {
        return groups.of(referral.profile());
    }
}
