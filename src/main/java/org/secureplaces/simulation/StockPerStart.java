package org.secureplaces.simulation;

import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.demand.Profiles;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.stay.PlannedStay;

/**
 * How many children are there on each legal basis for every start a year: the mean stay in years,
 * where starts have been level (Little's law). Where starts have been growing at a rate g a day,
 * those who came x days ago are fewer by exp(-g x), so the number is the integral of S(x) exp(-g x)
 * over the days x since the start, S(x) being the share still there. Stays are cut at the age of
 * leaving and a remand may turn into a sentence, as in a run.
 */
public final class StockPerStart {

    private static final int CHILDREN = 1 << 17;
    private static final long KEY = 0x57A27;
    private static final Basis[] BASES = Basis.values();

    private final double[][] days = new double[BASES.length][];
    private final double[][] thenDays = new double[BASES.length][];
    private final Basis[][] then = new Basis[BASES.length][];

    /** Draws the stays of many children on each legal basis on which some come. */
    public StockPerStart(Model model) {
        for (Basis basis : BASES) {
            boolean some =
                    model.arrivals().stream()
                            .anyMatch(plan -> plan.arrivals().stream().basis() == basis);
            int children = some ? CHILDREN : 0;
            int i = basis.ordinal();
            days[i] = new double[children];
            thenDays[i] = new double[children];
            then[i] = new Basis[children];
            if (some) {
                draw(model, model.planFor(basis).profiles(), i);
            }
        }
    }

    private void draw(Model model, Profiles profiles, int basis) {
        for (int child = 0; child < CHILDREN; child++) {
            long key = Mix.mix(KEY + basis, child);
            Profile profile = profiles.of(key);
            PlannedStay stay = model.stays().planned(profile, key);
            days[basis][child] = stay.days();
            thenDays[basis][child] = stay.thenDays();
            then[basis][child] = stay.then();
        }
    }

    /**
     * Children there on a legal basis for each start a year on another, or on the same.
     *
     * @param growthPerYear of the logarithm of the number of starts; 0 where it is level
     */
    public double of(Basis start, Basis there, double growthPerYear) {
        double growth = growthPerYear / Dates.DAYS_PER_YEAR;
        int i = start.ordinal();
        double sum = 0;
        for (int child = 0; child < days[i].length; child++) {
            double first = days[i][child];
            double last = first + thenDays[i][child];
            sum += start == there ? weight(0, first, growth) : 0;
            sum += then[i][child] == there ? weight(first, last, growth) : 0;
        }
        return days[i].length == 0 ? 0 : sum / days[i].length / Dates.DAYS_PER_YEAR;
    }

    private static double weight(double from, double until, double growth) {
        return growth == 0
                ? until - from
                : (StrictMath.exp(-growth * from) - StrictMath.exp(-growth * until)) / growth;
    }
}
