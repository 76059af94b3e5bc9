package org.secureplaces.simulation.estate;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Route;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.engine.random.Purpose;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Fluctuation;
import org.secureplaces.home.HighNeed;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.LargestRemainder;
import org.secureplaces.home.Practice;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Scenario;

/** The homes and their places through a run: what is known before chance has its say. */
public final class EstatePlan {

    private final List<Home> homes;
    private final Effectiveness effectiveness;
    private final HighNeed highNeed;
    private final List<LocalDate> daysOfChange;
    private final Register register;
    private final Arrangement arrangement;

    /** Takes the homes of a scenario and what changes of them. */
    public EstatePlan(Scenario scenario) {
        this.homes = scenario.capacity().estate().homes();
        this.arrangement = scenario.arrangement();
        this.effectiveness = scenario.capacity().effectiveness();
        this.highNeed = scenario.capacity().highNeed();
        this.daysOfChange = daysOfChange(scenario);
        this.register = new Register(homes, scenario.demand().geography());
    }

    /** The homes in the order of their numbers. */
    public List<Home> homes() {
        return homes;
    }

    /** What is the same of the homes on every day. */
    public Register register() {
        return register;
    }

    /** Probability that a home accepts the child when asked once, given the home's own log odds. */
    public double acceptance(Profile child, double logOdds) {
        return arrangement.acceptance(child, logOdds);
    }

    /** The random key of each home, for what belongs to the home rather than to a child. */
    long[] keys(Streams streams) {
        long[] keys = new long[homes.size()];
        for (int home = 0; home < keys.length; home++) {
            keys[home] = streams.key(Purpose.HOME, home, 0);
        }
        return keys;
    }

    HighNeed highNeed() {
        return highNeed;
    }

    /** First day of the run and every later day on which places may change, in order. */
    public List<LocalDate> daysOfChange() {
        return daysOfChange;
    }

    /** Numbers of the homes that share their staff on a day, in order. */
    int[] sharedStaff(LocalDate date) {
        List<String> names = arrangement.sharedStaff(date);
        return IntStream.range(0, homes.size())
                .filter(home -> names.contains(homes.get(home).name()))
                .toArray();
    }

    /** The state of a home on a day, before chance. */
    public HomeState state(int home, LocalDate date) {
        return homes.get(home).on(date);
    }

    /** Available places of each home for a route on a day, real-valued. */
    public double[] available(Route route, LocalDate date) {
        double[] available = new double[homes.size()];
        for (int home = 0; home < available.length; home++) {
            available[home] = state(home, date).available(route, effectiveness.available().value());
        }
        return available;
    }

    /**
     * Effective places of each home for a route on a day in one replication: whole, by largest
     * remainder.
     */
    int[] effective(Route route, LocalDate date, double[] available, Streams streams) {
        double national = nationalFactor(route, date, streams);
        double[] effective = new double[available.length];
        for (int home = 0; home < effective.length; home++) {
            double factor =
                    available[home] == 0
                            ? 0
                            : Math.min(1, effectiveShare(route, home, date) * national)
                                    * homeFactor(home, date, streams);
            effective[home] = available[home] * Math.max(0, Math.min(1, factor));
        }
        return LargestRemainder.of(effective);
    }

    /**
     * The effective share of a home's available places. Of welfare places, what the home's practice
     * frees from caution and recovers from want of staff is part of it, and so is what the
     * arrangement frees of what is left.
     */
    private double effectiveShare(Route route, int home, LocalDate date) {
        if (route == Route.JUSTICE) {
            return effectiveness.justiceEffective().value();
        }
        Practice practice = state(home, date).practice();
        double freed = 1 - (1 - practice.freed()) * (1 - arrangement.freesCaution(date));
        return effectiveness.effectiveShare(freed, practice.recovered());
    }

    /** Where the share has gone since the last count, of welfare places, and chance of the year. */
    private double nationalFactor(Route route, LocalDate date, Streams streams) {
        double sd = effectiveness.fluctuation().nationalYearSd().value();
        int financialYear = date.getMonthValue() >= 4 ? date.getYear() : date.getYear() - 1;
        double walked = route == Route.WELFARE ? effectiveness.fluctuation().walkedOn(date) : 0;
        double year =
                sd == 0 ? 0 : sd * normal(streams.key(Purpose.NATIONAL_YEAR, financialYear, 0));
        return walked + year == 0 ? 1 : StrictMath.exp(walked + year);
    }

    private double homeFactor(int home, LocalDate date, Streams streams) {
        double sd = effectiveness.fluctuation().homeQuarterSd().value();
        int quarter = date.getYear() * 4 + (date.getMonthValue() - 1) / 3;
        return sd == 0 ? 1 : 1 + sd * normal(streams.key(Purpose.HOME_QUARTER, home, quarter));
    }

    private static double normal(long key) {
        return Normal.quantile(Mix.uniform(key, 0));
    }

    private List<LocalDate> daysOfChange(Scenario scenario) {
        LocalDate start = scenario.horizon().start();
        LocalDate end = scenario.horizon().end();
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(start);
        days.addAll(scenario.capacity().estate().daysOfChange());
        days.addAll(arrangement.daysOfChange());
        if (effectiveness.fluctuation().moves()) {
            for (LocalDate day = Fluctuation.quarterOf(start);
                    day.isBefore(end);
                    day = day.plusMonths(3)) {
                days.add(day);
            }
        }
        return days.stream().filter(day -> !day.isBefore(start) && day.isBefore(end)).toList();
    }
}
