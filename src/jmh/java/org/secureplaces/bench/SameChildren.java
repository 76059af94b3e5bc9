package org.secureplaces.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.demand.ArrivalPlan;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.SlabArrivals;
import org.secureplaces.engine.law.SamplerShelf;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.Withdrawal;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.stay.StayPlan;

/**
 * The product's own children, each of whom keeps its numbers whatever happens to others: then the
 * loop and the product simulate the same futures, and differ in the machinery alone.
 */
final class SameChildren implements Children {

    private final long seed;
    private final List<ArrivalPlan> plans = new ArrayList<>();
    private final StayPlan stays;
    private final Search search;
    private final Withdrawal.Hazard withdrawal;
    private final List<List<SlabArrivals>> slabs = List.of(new ArrayList<>(), new ArrayList<>());
    private final SlabArrivals[] first = new SlabArrivals[2];
    private final List<Referral> come = new ArrayList<>();

    SameChildren(Scenario scenario, long seed) {
        this.seed = seed;
        this.search = scenario.arrangement().search();
        this.withdrawal = search.withdrawal().in(scenario.horizon().dates());
        for (var stream : scenario.demand().arrivals()) {
            plans.add(
                    new ArrivalPlan(
                            stream,
                            scenario.horizon().dates(),
                            scenario.horizon().days(),
                            scenario.demand().geography(),
                            SamplerShelf.EMPTY));
        }
        List<DoubleUnaryOperator> ages = new ArrayList<>();
        for (int basis = 0; basis < Basis.values().length; basis++) {
            ages.add(u -> 0);
        }
        this.stays = new StayPlan(scenario.stays(), ages, SamplerShelf.EMPTY);
    }

    @Override
    public void begin(long replication) {
        slabs.forEach(List::clear);
        come.clear();
        Streams streams = new Streams(seed, replication);
        for (ArrivalPlan plan : plans) {
            Route route = plan.arrivals().stream().basis().route();
            slabs.get(route.ordinal()).addAll(plan.start(streams));
        }
        findFirst(0);
        findFirst(1);
    }

    private void findFirst(int route) {
        List<SlabArrivals> all = slabs.get(route);
        first[route] = all.get(0);
        for (SlabArrivals slab : all) {
            if (slab.nextDay() < first[route].nextDay()) {
                first[route] = slab;
            }
        }
    }

    @Override
    public double nextDay(int route) {
        return first[route].nextDay();
    }

    @Override
    public int next(int route) {
        come.add(first[route].next());
        findFirst(route);
        return come.size() - 1;
    }

    @Override
    public int region(int child) {
        return come.get(child).profile().region().ordinal();
    }

    @Override
    public double patienceDays(int child) {
        return withdrawal.daysUntil(search.patience(come.get(child).key()), 0);
    }

    @Override
    public double stayDays(int child, int route) {
        Referral referral = come.get(child);
        return stays.planned(referral.profile(), referral.key()).days();
    }
}
