package org.secureplaces.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.secureplaces.engine.Streams;

/**
 * The random numbers of one replication, on which scenarios run one after the other: those that
 * have the same children share them.
 */
public final class Replication {

    private final Streams streams;
    private final boolean shared;
    private final List<FirstReferrals> known = new ArrayList<>();

    private Replication(Streams streams, boolean shared) {
        this.streams = streams;
        this.shared = shared;
    }

    /** Of one scenario. */
    public static Replication ofOne(Streams streams) {
        return new Replication(streams, false);
    }

    /** Of some scenarios. */
    public static Replication of(int scenarios, Streams streams) {
        return new Replication(streams, scenarios > 1);
    }

    /**
     * Runs a scenario from its first day to its last and tells the observer what happens, in order
     * of time.
     */
    public void run(Model model, Consumer<Happening> observer) {
        new Run(model, streams, childrenOf(model), observer).toTheEnd();
    }

    private FirstReferrals childrenOf(Model model) {
        return known.stream()
                .filter(children -> children.serve(model))
                .findFirst()
                .orElseGet(() -> children(model));
    }

    private FirstReferrals children(Model model) {
        FirstReferrals children = new FirstReferrals(model, streams, shared);
        if (shared) {
            known.add(children);
        }
        return children;
    }
}
