package org.secureplaces.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.child.Geography;
import org.secureplaces.child.Region;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Sampler;
import org.secureplaces.engine.law.SamplerShelf;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.engine.random.PoissonField;
import org.secureplaces.engine.random.Streams;

/**
 * One stream of arrivals made ready to run: a non-homogeneous Poisson process whose rate is
 * multiplied, month by month, by a gamma factor of mean 1.
 *
 * <p>Candidates are points (time, height) of a unit Poisson field; a candidate becomes a referral
 * if its height lies below the rate at its time. So a scenario with more demand contains every
 * child of one with less.
 */
public final class ArrivalPlan {

    private static final int MONTHLY_FACTOR = 900;

    private final Arrivals arrivals;
    private final Dates calendar;
    private final double horizon;
    private final Profiles profiles;
    private final Rate steady;
    private final Sampler monthly;
    private final boolean clustered;
    private final List<List<Scaling>> scalingsByRegion;
    private final Removals removals;
    private final RateBounds bounds;
    private final List<LocalDate> monthStarts = new ArrayList<>();
    private final double[] monthDays;
    private final double highestScaling;

    /**
     * Makes a stream ready.
     *
     * @param horizon day on which the run ends
     */
    public ArrivalPlan(
            Arrivals arrivals,
            Dates calendar,
            double horizon,
            Geography geography,
            SamplerShelf samplers) {
        this.arrivals = arrivals;
        this.calendar = calendar;
        this.horizon = horizon;
        this.profiles = new Profiles(arrivals.stream().basis(), arrivals.composition(), geography);
        this.steady = new Rate(arrivals.firstPerDay(), factors(arrivals, calendar));
        this.removals = new Removals(arrivals.removals(), calendar);
        double cv = arrivals.pattern().monthlyCv().value();
        this.clustered = cv > 0;
        this.monthly = clustered ? samplers.of(Gamma.of(1, cv)) : u -> 1;
        this.scalingsByRegion = scalingsByRegion(arrivals.scalings());
        this.bounds = new RateBounds(steady, horizon);
        LocalDate first = calendar.dateOf(0).withDayOfMonth(1);
        int months = clustered ? (int) (horizon / 28) + 2 : 1;
        for (int month = 0; month < months; month++) {
            monthStarts.add(first.plusMonths(month));
        }
        this.monthDays = monthStarts.stream().mapToDouble(calendar::dayOf).toArray();
        this.highestScaling = highestScaling(arrivals.scalings());
    }

    public Arrivals arrivals() {
        return arrivals;
    }

    public Profiles profiles() {
        return profiles;
    }

    /** The arrivals of one replication, slab by slab: each slab yields its own in order of time. */
    public List<SlabArrivals> start(Streams streams) {
        Months months = months(streams);
        double highest = steady.highest(horizon) * months.highest(horizon) * highestScaling;
        PoissonField field = new PoissonField(streams, arrivals.stream().ordinal());
        List<SlabArrivals> slabs = new ArrayList<>();
        for (int slab = 0; slab * PoissonField.SLAB_HEIGHT < highest; slab++) {
            slabs.add(new SlabArrivals(this, months, field.slab(slab)));
        }
        return slabs;
    }

    /** First referrals a day on the day when most come, but for chance of the month. */
    public double highestPerDay() {
        return steady.highest(horizon) * highestScaling;
    }

    Rate steady() {
        return steady;
    }

    RateBounds bounds() {
        return bounds;
    }

    double horizon() {
        return horizon;
    }

    double highestScaling() {
        return highestScaling;
    }

    /** The factor of all dated changes of demand for a region on a day. */
    double scaling(Region region, double day) {
        double factor = 1;
        List<Scaling> scalings = scalingsByRegion.get(region.ordinal());
        for (int i = 0; i < scalings.size(); i++) {
            Scaling scaling = scalings.get(i);
            boolean begun = calendar.dayOf(scaling.from()) <= day;
            boolean over =
                    scaling.until().isPresent() && calendar.dayOf(scaling.until().get()) <= day;
            factor *= begun && !over ? scaling.factor() : 1;
        }
        return factor;
    }

    Removals removals() {
        return removals;
    }

    boolean isScaled() {
        return !arrivals.scalings().isEmpty();
    }

    private Months months(Streams streams) {
        double[] levels = new double[monthDays.length];
        int purpose = MONTHLY_FACTOR + arrivals.stream().ordinal();
        for (int month = 0; month < levels.length; month++) {
            LocalDate start = monthStarts.get(month);
            long key = streams.key(purpose, start.getYear(), start.getMonthValue());
            levels[month] = clustered ? monthly.days(Mix.uniform(key, 0)) : 1;
        }
        return new Months(monthDays, levels);
    }

    private static List<Factor> factors(Arrivals arrivals, Dates calendar) {
        List<Factor> factors = new ArrayList<>(arrivals.pattern().factors(calendar));
        arrivals.portion()
                .ifPresent(part -> factors.add(Factor.Steps.of(part.phase().in(calendar))));
        return factors;
    }

    private static double highestScaling(List<Scaling> scalings) {
        double highest = 1;
        for (Scaling scaling : scalings) {
            highest *= Math.max(1, scaling.factor());
        }
        return highest;
    }

    private static List<List<Scaling>> scalingsByRegion(List<Scaling> scalings) {
        List<List<Scaling>> byRegion = new ArrayList<>();
        for (Region region : Region.values()) {
            byRegion.add(
                    scalings.stream()
                            .filter(scaling -> scaling.region().map(region::equals).orElse(true))
                            .toList());
        }
        return byRegion;
    }
}
