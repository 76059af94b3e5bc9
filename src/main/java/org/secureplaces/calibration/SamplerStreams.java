package org.secureplaces.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mix;

/** The random numbers of an approximation itself, each addressed by what it is for. */
record SamplerStreams(long seed) {

    /** What a number is for. */
    enum Purpose {
        FIRST,
        STEP,
        ACCEPT,
        CHANCE,
        ERROR,
        RANK
    }

    /** A number of its own for each round. */
    SamplerStreams round(long number) {
        return new SamplerStreams(Mix.mix(seed, number));
    }

    /** Uniform strictly between 0 and 1. */
    double uniform(Purpose purpose, long item, int component) {
        return Mix.uniform(Mix.mix(Mix.mix(seed, purpose.ordinal()), item), component);
    }

    /** Standard normal. */
    double normal(Purpose purpose, long item, int component) {
        return Normal.quantile(uniform(purpose, item, component));
    }

    /** The number of a chance of a part, from 0 to 2^50. */
    long chance(long item, int part) {
        return Mix.mix(Mix.mix(Mix.mix(seed, Purpose.CHANCE.ordinal()), item), part) >>> 14;
    }

    /** A chance for each part. */
    List<Long> chances(long item, int parts) {
        return IntStream.range(0, parts).mapToObj(part -> chance(item, part)).toList();
    }
}
