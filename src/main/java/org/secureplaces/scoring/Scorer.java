package org.secureplaces.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.engine.random.Purpose;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.forecast.CountLaw;
import org.secureplaces.scoring.Scored.Marks;
import org.secureplaces.scoring.Scored.Outturn;
import org.secureplaces.scoring.Scored.Subject;
import org.secureplaces.statistics.Spread;

/** Holds forecasts against what came, and against the naive forecasts of the same figure. */
public final class Scorer {

    private final Streams streams;

    /**
     * Takes the seed of the random numbers that place outturns among equal futures.
     *
     * @param seed any number
     */
    public Scorer(long seed) {
        this.streams = new Streams(seed, 0);
    }

    /**
     * What the naive forecasts go by.
     *
     * @param past the counts known at the origin
     * @param level the exact law of the count if need stays level, where stays are known
     */
    public record Naive(PastCounts past, Optional<CountLaw> level) {
        public static final Naive UNKNOWN = new Naive(new PastCounts(List.of()), Optional.empty());

        /** The naive forecasts of a day, and how they scored. */
        public Rivals of(LocalDate target, double came) {
            return new Rivals(
                    Rival.of(past.lastValue(target), came),
                    Rival.of(past.linearTrend(target), came),
                    Rival.ofCount(level, came),
                    Rival.ofLog(past.dampedTrend(target), came));
        }
    }

    /** A forecast of which every simulated future is known. */
    public Scored judge(Subject subject, Spread futures, Outturn outturn, Naive naive) {
        return judge(
                subject,
                new Stored(futures.mean(), Quantiles.of(futures::quantile)),
                futures,
                outturn,
                naive);
    }

    /** A forecast of which mean and quantiles were stored; its CRPS and PIT are approximations. */
    public Scored judge(Subject subject, Stored stored, Outturn outturn, Naive naive) {
        return judge(subject, stored, stored.quantiles().futures(), outturn, naive);
    }

    /** A forecast as it is stored. */
    public record Stored(double mean, Quantiles quantiles) {}

    private Scored judge(
            Subject subject, Stored stored, Spread futures, Outturn outturn, Naive naive) {
        double came = outturn.value();
        Marks marks =
                new Marks(
                        Crps.of(futures, came),
                        WeightedIntervalScore.of(stored.quantiles(), came),
                        Pit.of(futures, came, uniform(subject)));
        return new Scored(
                subject,
                outturn,
                stored.mean(),
                stored.quantiles(),
                marks,
                naive.of(subject.targetEndDate(), came));
    }

    /** One number for each origin and target, whatever else is scored. */
    private double uniform(Subject subject) {
        long key = streams.key(Purpose.OUTTURN_AMONG_EQUALS, 0, subject.origin().toEpochDay());
        key = Mix.mix(key, subject.targetEndDate().toEpochDay());
        for (int i = 0; i < subject.measure().length(); i++) {
            key = Mix.mix(key, subject.measure().charAt(i));
        }
        return Mix.uniform(key, 0);
    }
}
