package org.secureplaces.backtest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.secureplaces.child.Basis;
import org.secureplaces.forecast.CountLaw;
import org.secureplaces.forecast.UncappedNeed;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;

/**
 * The naive forecast of the exact infinite-server queue: the children of the first day leave by the
 * middle law of stays, and on each legal basis as many come on average as leave.
 */
public final class LevelCount {

    private final Scenario scenario;

    public LevelCount(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The law of the number of children on some legal bases on a day.
     *
     * @return empty where the scenario begins with nobody
     */
    public Optional<CountLaw> on(LocalDate date, Predicate<Basis> bases) {
        double days = ChronoUnit.DAYS.between(scenario.horizon().dataCutOff(), date);
        return scenario.start() instanceof Start.Census census
                ? Optional.of(law(census, days, bases))
                : Optional.empty();
    }

    private CountLaw law(Start.Census census, double days, Predicate<Basis> bases) {
        CountLaw law = new CountLaw(new double[0], 0);
        for (Basis basis : Basis.values()) {
            int children =
                    census.residents().stream()
                            .filter(some -> some.basis() == basis)
                            .mapToInt(Start.Residents::children)
                            .sum();
            if (bases.test(basis) && children > 0) {
                law = law.plus(UncappedNeed.level(scenario.stays().of(basis), children).at(days));
            }
        }
        return law;
    }
}
