package org.secureplaces.fitting.survival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How many were at risk, and how many ended of each cause, on each day on which any ended. */
final class RiskSets {

    private RiskSets() {}

    /**
     * One day on which some ended.
     *
     * @param ends by cause, the first cause first
     */
    record Day(double day, double atRisk, double[] ends) {
        double allEnds() {
            double all = 0;
            for (double some : ends) {
                all += some;
            }
            return all;
        }
    }

    /** The days in order. */
    static List<Day> of(List<Observed> observed, int causes) {
        List<Observed> byEntry = sorted(observed, RiskSets::from);
        List<Observed> byExit = sorted(observed, Observed::exit);
        List<Day> days = new ArrayList<>();
        double atRisk = 0;
        int entered = 0;
        int left = 0;
        while (left < byExit.size()) {
            double day = byExit.get(left).exit();
            for (; entered < byEntry.size() && from(byEntry.get(entered)) < day; entered++) {
                atRisk += byEntry.get(entered).count();
            }
            double[] ends = new double[causes];
            double leaving = 0;
            for (; left < byExit.size() && byExit.get(left).exit() == day; left++) {
                Observed one = byExit.get(left);
                leaving += one.count();
                if (one.hasEnded()) {
                    ends[one.cause() - 1] += one.count();
                }
            }
            Day here = new Day(day, atRisk, ends);
            if (here.allEnds() > 0) {
                days.add(here);
            }
            atRisk -= leaving;
        }
        return days;
    }

    private static List<Observed> sorted(List<Observed> observed, ToDoubleFunction<Observed> by) {
        return observed.stream().sorted(Comparator.comparingDouble(by)).toList();
    }

    // who is seen from the beginning is at risk on day 0 too
    private static double from(Observed one) {
        return one.entry() == 0 ? -1 : one.entry();
    }
}
