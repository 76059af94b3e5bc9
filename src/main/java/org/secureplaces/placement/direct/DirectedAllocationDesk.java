package org.secureplaces.placement.direct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.Nearest;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.WelshPlacements;

/** A national body that allocates places in one run. */
final class DirectedAllocationDesk implements Desk {

    private final DirectedAllocation rule;
    private final Homes homes;
    private final Calendar calendar;
    private final WelshPlacements fromWales;
    private final SortedSet<OpenReferral> waiting;
    private final Map<OpenReferral, Integer> allocated = new LinkedHashMap<>();

    DirectedAllocationDesk(DirectedAllocation rule, Homes homes, Calendar calendar) {
        this.rule = rule;
        this.homes = homes;
        this.calendar = calendar;
        this.fromWales = new WelshPlacements(homes);
        this.waiting = new TreeSet<>(rule.direction().order().comparator());
    }

    @Override
    public void open(OpenReferral referral) {
        if (referral.child().route() == Route.JUSTICE) {
            rule.unit().youthCustody().place(referral, homes);
        } else if (rule.unit().directForWales() && referral.child().region() == Region.WALES) {
            fromWales.open(referral);
        } else {
            seek(referral);
        }
    }

    @Override
    public void close(OpenReferral referral) {
        waiting.remove(referral);
        fromWales.close(referral);
        giveUp(referral).ifPresent(this::placesChanged);
    }

    @Override
    public void placesChanged(int home) {
        fromWales.placesChanged(home);
        while (homes.free(home, Route.WELFARE) > 0) {
            Optional<OpenReferral> first =
                    waiting.stream().filter(referral -> mayTake(home, referral)).findFirst();
            if (first.isEmpty()) {
                return;
            }
            waiting.remove(first.get());
            allocate(first.get(), home);
        }
    }

    @Override
    public List<OpenReferral> handOver() {
        List<OpenReferral> left = new ArrayList<>(waiting);
        waiting.clear();
        List<OpenReferral> promised = List.copyOf(allocated.keySet());
        promised.forEach(this::giveUp);
        left.addAll(promised);
        left.addAll(fromWales.handOver());
        return left;
    }

    /** The nearest home that has a place and may take the child, or the list. */
    private void seek(OpenReferral referral) {
        Nearest.of(
                        homes.count(),
                        home -> homes.free(home, Route.WELFARE) > 0 && mayTake(home, referral),
                        home -> homes.miles(home, referral.child()))
                .ifPresentOrElse(home -> allocate(referral, home), () -> waiting.add(referral));
    }

    private boolean mayTake(int home, OpenReferral referral) {
        return homes.admits(home, referral) && !hasCause(home, referral);
    }

    /** A cause stands for good: it is the same whenever the home is asked. */
    private boolean hasCause(int home, OpenReferral referral) {
        return Mix.uniform(referral.key(), Question.REFUSAL.number(), home)
                < rule.direction().statedCause().value();
    }

    private void allocate(OpenReferral referral, int home) {
        Referral child = referral.referral();
        homes.records().tell(new Happening.Considered(calendar.today(), child, home, true));
        double days = rule.direction().daysToAllocate().value();
        if (days == 0) {
            homes.place(referral, home, Route.WELFARE);
            return;
        }
        homes.hold(home);
        allocated.put(referral, home);
        calendar.after(days, () -> admit(referral, home));
    }

    private void admit(OpenReferral referral, int home) {
        if (!Integer.valueOf(home).equals(allocated.get(referral))) {
            return;
        }
        boolean stands =
                homes.free(home, Route.WELFARE) >= 0
                        && homes.isAdmitting(home)
                        && homes.admits(home, referral);
        giveUp(referral);
        if (stands) {
            homes.place(referral, home, Route.WELFARE);
        } else {
            seek(referral);
            placesChanged(home);
        }
    }

    /** Gives up the place that is kept for a child, if there is one, and says where. */
    private Optional<Integer> giveUp(OpenReferral referral) {
        Optional<Integer> home = Optional.ofNullable(allocated.remove(referral));
        home.ifPresent(homes::release);
        return home;
    }
}
