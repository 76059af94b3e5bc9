package org.secureplaces.planning;

import org.secureplaces.statistics.Band;

/**
 * One of the closures whose order was sought.
 *
 * @param home the home that closes, or a pair joined by " + "
 * @param futures number of futures after which its order was settled, or all
 * @param meanDifference mean over these of what the closure changes, over the whole forecast
 * @param meanInterval 95% interval of that mean, which holds whenever one stops: simulation error
 * @param band the central 95% of these futures
 * @param rankLow best rank that it may hold, 1 is the largest harm
 * @param rankHigh worst rank that it may hold
 * @param isOpen whether it is open how it stands to some other closure
 */
public record OrderRow(
        String home,
        int futures,
        double meanDifference,
        Band meanInterval,
        Band band,
        int rankLow,
        int rankHigh,
        boolean isOpen) {}
