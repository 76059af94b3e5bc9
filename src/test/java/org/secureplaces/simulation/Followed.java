package org.secureplaces.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.happening.Happening;
import org.secureplaces.happening.Observer;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.scenario.Scenario;

/**
 * A run that goes on for as long as its ledger follows children: what was measured, and what
 * happened.
 */
record Followed(Layout layout, Measured measured, List<Happening> happenings) {

    /** The runs of two scenarios by every seed of {@link Seeds}: several laws look at each. */
    private static final int KEPT = 400;

    private static final Map<Asked, Followed> RUNS =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, Followed> eldest) {
                    return size() > KEPT;
                }
            };

    private record Asked(Scenario scenario, long seed) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked && asked.scenario == scenario && asked.seed == seed;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(scenario) + Long.hashCode(seed);
        }
    }

    /** The run of a scenario by a seed. */
    static Followed run(Scenario scenario, long seed) {
        return RUNS.computeIfAbsent(
                new Asked(scenario, seed),
                asked -> run(scenario, Layout.of(List.of(scenario), Detail.FULL), seed));
    }

    static Followed run(Scenario scenario, Layout layout, long seed) {
        Siblings siblings = new Siblings(List.of(new Model(scenario)));
        Both observer =
                new Replication<>(
                                siblings,
                                new Streams(seed, 0),
                                model -> new Both(new Ledger(layout, model.scenario())))
                        .run(0);
        return new Followed(layout, observer.ledger.measured(), List.copyOf(observer.happenings));
    }

    double value(Measure measure, String group, String period) {
        return measured.value(layout.index(measure, group, period));
    }

    <T extends Happening> List<T> those(Class<T> kind) {
        return Small.only(kind, happenings);
    }

    /** A ledger and a diary beside it. */
    private static final class Both implements Observer {

        private final Ledger ledger;
        private final List<Happening> happenings = new ArrayList<>();

        Both(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public void accept(Happening happening) {
            ledger.accept(happening);
            happenings.add(happening);
        }

        @Override
        public double followsForDays() {
            return ledger.followsForDays();
        }
    }
}
