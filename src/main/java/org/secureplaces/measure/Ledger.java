package org.secureplaces.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;
import org.secureplaces.happening.Observer;
import org.secureplaces.home.Home;
import org.secureplaces.measure.MonthlySeries.Level;
import org.secureplaces.scenario.Scenario;

/** Listens to one run and counts what happens: flows, levels and shares, by group and period. */
public final class Ledger implements Observer {

    private static final double FAR_MILES = 200;

    private final Layout layout;
    private final Scenario scenario;
    private final Groups groups;
    private final List<Home> homes;
    private final GroupSets sets;
    private final double endOfForecast;
    private final double followUpDays;
    private final Flows flows;
    private final Map<Level, Levels> levels = new EnumMap<>(Level.class);
    private final NeedUncapped need;
    private final Levels waiting;
    private final Spending spending;
    private final PlaceLevels places;
    private final Residents residents;
    private final Children children;
    private final Entries entries = new Entries();
    private int declared;
    private double endOfRun = Double.NEGATIVE_INFINITY;

    public Ledger(Layout layout, Scenario scenario) {
        this.layout = layout;
        this.scenario = scenario;
        this.groups = layout.groups();
        this.homes = scenario.homes();
        this.sets = GroupSets.of(groups, homes);
        this.endOfForecast = scenario.horizon().days();
        this.followUpDays = layout.followUpDays();
        this.flows = new Flows(layout.periods(), groups.memberships());
        for (Level level : Level.values()) {
            levels.put(
                    level, new Levels(layout.periods(), groups.memberships(), level.isByMonth()));
        }
        this.need = new NeedUncapped(level(Level.NEED_UNCAPPED), groups, endOfForecast);
        this.waiting = level(Level.WAITING);
        this.spending = new Spending(this, scenario, flows);
        this.places = new PlaceLevels(this, homes.size(), spending);
        this.residents = new Residents(this, groups, sets, flows);
        this.children = new Children(groups, flows, endOfForecast);
    }

    @Override
    public double followsForDays() {
        return Children.FOLLOWED_DAYS;
    }

    @Override
    public void accept(Happening happening) {
        if (happening.day() < endOfForecast) {
            happening.tell(entries);
        } else if (happening instanceof Happening.Placed placed) {
            // after the forecast only children who were first referred in it are followed
            children.place(placed.referral(), placed.day());
        } else if (happening instanceof Happening.Withdrawn gone) {
            children.withdraw(gone);
        } else if (happening instanceof Happening.Ended ended) {
            endOfRun = ended.day();
        }
    }

    /** What the run yielded, in the order of the layout. */
    public Measured measured() {
        Programmes programmes = new Programmes(scenario, layout.periods());
        return new Tally(layout, flows, levels, programmes.pounds(), endOfRun).measured();
    }

    Levels level(Level level) {
        return levels(level);
    }

    GroupSets sets() {
        return sets;
    }

    private Levels levels(Level level) {
        Levels found = levels.get(level);
        if (found == null) {
            throw new IllegalStateException("no level " + level);
        }
        return found;
    }

    /** What happens to homes within the forecast. */
    private class EntriesOfHomes implements Happening.HomesListener {

        @Override
        public void hear(Happening.PlacesSet set) {
            places.accept(set);
        }

        @Override
        public void hear(Happening.Declared free) {
            levels(Level.DECLARED_FREE).change(sets.ofAll(), free.day(), free.free() - declared);
            declared = free.free();
        }

        @Override
        public void hear(Happening.Ended ended) {
            endOfRun = ended.day();
        }
    }

    /** What each happening within the forecast adds. */
    private final class Entries extends EntriesOfHomes implements Happening.Listener {

        @Override
        public void hear(Happening.Referred referred) {
            int own = of(referred.referral());
            children.refer(referred.referral());
            flows.add(Flow.REFERRED, own, referred.day(), 1);
            if (referred.referral().isFirst()) {
                need.add(referred.day(), referred.referral().profile(), referred.planned());
            }
            if (isWelfare(referred.referral())) {
                waiting.change(own, referred.day(), 1);
                spending.waiting(referred.day(), 1);
                flows.add(Flow.SOUGHT, own, referred.day(), 1);
                if (isFollowed(referred.day())) {
                    flows.add(Flow.FOLLOWED, own, referred.day(), 1);
                    flows.add(Flow.RESTRICTED_DAYS, own, referred.day(), followUpDays);
                }
            }
        }

        @Override
        public void hear(Happening.Placed placed) {
            Referral referral = placed.referral();
            Profile child = referral.profile();
            int own = of(referral);
            double day = placed.day();
            residents.enter(day, child, placed.home(), day);
            children.place(referral, day);
            flows.add(Flow.PLACED, own, day, 1);
            flows.add(Flow.PLACED, sets.ofHome(placed.home()), day, 1);
            flows.add(Flow.MILES, own, day, placed.miles());
            if (placed.miles() > FAR_MILES) {
                flows.add(Flow.FAR, own, day, 1);
            }
            if (homes.get(placed.home()).region() != child.region()) {
                flows.add(Flow.OUT_OF_REGION, own, day, 1);
            }
            if (isWelfare(referral)) {
                find(referral, own, day);
            }
        }

        private void find(Referral referral, int own, double day) {
            double waited = day - referral.day();
            waiting.change(own, day, -1);
            spending.waiting(day, -1);
            flows.add(Flow.FOUND, own, day, 1);
            flows.add(Flow.WAITED_DAYS, own, day, waited);
            // whoever was found waiting on the first day was referred before the run
            if (referral.day() > 0 && waited <= followUpDays && isFollowed(referral.day())) {
                flows.add(Flow.PLACED_IN_TIME, own, referral.day(), 1);
                flows.add(Flow.RESTRICTED_DAYS, own, referral.day(), waited - followUpDays);
            }
        }

        @Override
        public void hear(Happening.Withdrawn gone) {
            int own = of(gone.referral());
            children.withdraw(gone);
            if (isWelfare(gone.referral())) {
                waiting.change(own, gone.day(), -1);
                spending.waiting(gone.day(), -1);
                spending.unplaced(gone);
            }
            flows.add(Flow.UNPLACED, own, gone.day(), 1);
            flows.add(Flow.UNPLACED, groups.of(gone.destination()), gone.day(), 1);
        }

        @Override
        public void hear(Happening.Considered considered) {
            int own = of(considered.referral());
            flows.add(Flow.CONSIDERED, own, considered.day(), 1);
            if (considered.accepted()) {
                flows.add(Flow.ACCEPTED, own, considered.day(), 1);
            }
        }

        @Override
        public void hear(Happening.Called called) {
            int own = of(called.referral());
            flows.add(Flow.CALLS, own, called.day(), 1);
            flows.add(Flow.STAFF_HOURS, own, called.day(), called.hours());
            if (called.firstTime()) {
                flows.add(Flow.ENQUIRIES, own, called.day(), 1);
            }
        }

        @Override
        public void hear(Happening.FoundInHome found) {
            Referral referral = found.referral();
            residents.enter(found.day(), referral.profile(), found.home(), referral.day());
            need.add(found.day(), referral.profile(), found.planned());
        }

        @Override
        public void hear(Happening.FoundWaiting found) {
            waiting.change(of(found.referral()), found.day(), 1);
            spending.waiting(found.day(), 1);
            need.add(found.day(), found.referral().profile(), found.planned());
        }

        @Override
        public void hear(Happening.NeverHeard gone) {
            flows.add(Flow.NEVER_HEARD, of(gone.referral()), gone.day(), 1);
        }

        @Override
        public void hear(Happening.Sentenced sentenced) {
            residents.sentence(sentenced);
        }

        @Override
        public void hear(Happening.Delayed delayed) {
            flows.add(Flow.DELAYED_DAYS, of(delayed.referral()), delayed.day(), delayed.days());
        }

        @Override
        public void hear(Happening.Discharged left) {
            residents.discharge(left);
        }

        @Override
        public void hear(Happening.Transferred moved) {
            residents.transfer(moved);
        }

        @Override
        public void hear(Happening.MovedElsewhere gone) {
            residents.moveElsewhere(gone);
        }

        @Override
        public void hear(Happening.LeftRelevant left) {
            // counted when the child went there, as where the search ended
        }

        @Override
        public void hear(Happening.Overflowed gone) {
            flows.add(Flow.OVERFLOWED, of(gone.referral()), gone.day(), 1);
        }
    }

    private static boolean isWelfare(Referral referral) {
        return referral.profile().route() == Route.WELFARE;
    }

    private boolean isFollowed(double referralDay) {
        return referralDay <= endOfForecast - followUpDays;
    }

    private int of(Referral referral) {
        return groups.of(referral.profile());
    }
}
