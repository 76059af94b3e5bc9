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
    private final List<FirstReferrals> known = new ArrayList<>();

    public Replication(Streams streams) {
        this.streams = streams;
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
        FirstReferrals children = new FirstReferrals(model, streams);
        known.add(children);
        return children;
    }
}
