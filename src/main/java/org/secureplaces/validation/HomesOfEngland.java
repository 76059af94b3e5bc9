package org.secureplaces.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Dates;
import org.secureplaces.happening.Happening;

/**
 * Listens to one run for the welfare children in the homes of England, wherever they are from: what
 * the Department for Education counts for England.
 */
public final class HomesOfEngland implements Consumer<Happening> {

    private final List<Region> regions;
    private final Dates dates;
    private final NavigableMap<Double, Integer> byDay = new TreeMap<>();
    private int children;

    /**
     * Takes where the homes of a run are.
     *
     * @param regions of the homes, in the order of their numbers
     */
    public HomesOfEngland(List<Region> regions, Dates dates) {
        this.regions = List.copyOf(regions);
        this.dates = dates;
        byDay.put(0.0, 0);
    }

    @Override
    public void accept(Happening happening) {
        if (happening instanceof Happening.Placed found) {
            change(found.day(), found.referral(), found.home(), 1);
        } else if (happening instanceof Happening.FoundInHome found) {
            change(found.day(), found.referral(), found.home(), 1);
        } else if (happening instanceof Happening.Discharged gone) {
            change(gone.day(), gone.referral(), gone.home(), -1);
        } else if (happening instanceof Happening.MovedElsewhere gone) {
            change(gone.day(), gone.referral(), gone.from(), -1);
        } else if (happening instanceof Happening.Transferred moved) {
            change(moved.day(), moved.referral(), moved.from(), -1);
            change(moved.day(), moved.referral(), moved.to(), 1);
        }
    }

    /** Welfare children there at the end of a day of the run. */
    public double welfareChildrenOn(LocalDate day) {
        return byDay.lowerEntry(dates.dayOf(day.plusDays(1))).getValue();
    }

    private void change(double day, Referral referral, int home, int by) {
        boolean england = regions.get(home) != Region.WALES;
        if (england && referral.profile().route() == Route.WELFARE) {
            children += by;
            byDay.put(day, children);
        }
    }
}
