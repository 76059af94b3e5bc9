package org.secureplaces.backtest;

import java.util.Optional;
import java.util.OptionalDouble;
import org.secureplaces.simulation.StockPerStart;

/**
 * What of a scenario follows from its other settings, so that the first year of the forecast has as
 * many children as were counted: found from a first scenario without it.
 *
 * @param stays how many children are there for each start a year
 * @param effectiveShare share of available welfare places with which the simulated number of
 *     children equals the count
 * @param referralsFactor factor on the referrals a year: 1, or where even all places hold fewer
 *     children than were counted, so many more that they hold them
 */
public record Levels(
        Optional<StockPerStart> stays, OptionalDouble effectiveShare, double referralsFactor) {

    /** Nothing is found yet. */
    public static final Levels FIRST = new Levels(Optional.empty(), OptionalDouble.empty(), 1);

    /** The same with the stays of a scenario. */
    public Levels with(StockPerStart found) {
        return new Levels(Optional.of(found), effectiveShare, referralsFactor);
    }

    /** The same with the share, and the referrals, that were found. */
    public Levels with(double share, double referrals) {
        return new Levels(stays, OptionalDouble.of(share), referrals);
    }

    Stock stock(Priors priors, double growthPerYear) {
        return stays.<Stock>map(
                        found ->
                                (start, there) ->
                                        found.of(
                                                start,
                                                there,
                                                start.isSentByCourts() ? growthPerYear : 0))
                .orElse(Stock.first(priors));
    }
}
