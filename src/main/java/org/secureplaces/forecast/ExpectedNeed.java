package org.secureplaces.forecast;

import java.util.List;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Factor;
import org.secureplaces.engine.Dates;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;

/**
 * Children of a route who would be in a home on average over the forecast if places were unlimited,
 * by Little's law: first referrals a day times the mean stay, as the figures of a draw have them.
 */
public final class ExpectedNeed {

    private static final double STEP_DAYS = Dates.DAYS_PER_YEAR / 12;

    private ExpectedNeed() {}

    /** The mean number of children; dated changes of demand and removals are left out. */
    public static double of(Scenario drawn, Route route) {
        double need = 0;
        for (Arrivals stream : drawn.demand().arrivals()) {
            if (stream.stream().basis().route() == route) {
                double stay =
                        drawn.stays()
                                .byBasis()
                                .get(stream.stream().basis().ordinal())
                                .meanDays()
                                .value();
                need += stream.firstPerDay() * stay * meanFactor(stream, drawn.horizon());
            }
        }
        return need;
    }

    private static double meanFactor(Arrivals stream, Horizon horizon) {
        List<Factor> factors = stream.pattern().factors(horizon.dates());
        double sum = 0;
        int steps = 0;
        double start = horizon.dates().dayOf(horizon.forecastFrom());
        for (double day = start; day < horizon.days(); day += STEP_DAYS) {
            double product = 1;
            for (Factor factor : factors) {
                product *= factor.at(day);
            }
            sum += product;
            steps++;
        }
        return sum / steps;
    }
}
