package org.secureplaces.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.scoring.PastCounts;

/**
 * What was known at an origin: facts that were published by the day on which the forecast was made
 * and that are about the time up to the origin, and changes announced by then. This is the only
 * door through which facts reach a forecast; those that are only shown do not pass it.
 */
public final class Knowledge {

    private final List<Fact> facts;

    private Knowledge(List<Fact> facts) {
        this.facts = facts;
    }

    /** What of all facts was known at an origin. */
    public static Knowledge at(Origin origin, List<Fact> all) {
        return new Knowledge(
                all.stream()
                        .filter(fact -> !fact.topic().isOnlyShown())
                        .filter(fact -> !fact.published().isAfter(origin.made()))
                        .filter(fact -> isAboutThePast(fact, origin))
                        .sorted(Comparator.comparing(Fact::date).thenComparing(Fact::published))
                        .toList());
    }

    private static boolean isAboutThePast(Fact fact, Origin origin) {
        return !fact.date().isAfter(origin.date()) || fact.status() == Fact.Status.ANNOUNCED;
    }

    /** The facts of a topic in order of their dates. */
    public List<Fact> all(Topic topic) {
        return facts.stream().filter(fact -> fact.topic() == topic).toList();
    }

    /** The fact of a topic with the latest date. */
    public Optional<Fact> latest(Topic topic) {
        List<Fact> own = all(topic);
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    /** The counts of a topic, for naive forecasts. */
    public PastCounts counts(Topic topic) {
        return new PastCounts(
                all(topic).stream()
                        .filter(fact -> fact.status() != Fact.Status.ANNOUNCED)
                        .map(fact -> new PastCounts.Point(fact.date(), fact.value()))
                        .toList());
    }
}
