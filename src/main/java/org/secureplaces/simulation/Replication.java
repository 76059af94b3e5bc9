package org.secureplaces.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.happening.Happening;
import org.secureplaces.happening.Observer;

/**
 * One replication of some scenarios, which run one after the other on the same random numbers:
 * those that have the same children share them.
 *
 * @param <O> who observes the runs
 */
public final class Replication<O extends Observer> {

    private final Siblings siblings;
    private final Streams streams;
    private final Function<Model, O> observers;
    private final Map<Integer, FirstReferrals> children = new LinkedHashMap<>();

    /**
     * Takes what is to be run.
     *
     * @param observers makes an observer of runs of a model
     */
    public Replication(Siblings siblings, Streams streams, Function<Model, O> observers) {
        this.siblings = siblings;
        this.streams = streams;
        this.observers = observers;
    }

    /**
     * Runs one scenario alone to the end of its forecast and tells the observer what happens, in
     * order of time.
     */
    public static void run(Model model, Streams streams, Consumer<Happening> observer) {
        FirstReferrals children = FirstReferrals.forOneRun(model, streams);
        double lastDay = model.scenario().horizon().days();
        new Run(model, streams, children, observer, lastDay).toTheEnd();
    }

    /**
     * Runs a scenario from its first day to the last of which its observer wants to be told.
     *
     * @param number of the scenario among its siblings
     * @return who observed it
     */
    public O run(int number) {
        Model model = siblings.model(number);
        O observer = observers.apply(model);
        double lastDay = model.scenario().horizon().days() + observer.followsForDays();
        new Run(model, streams, childrenOf(number), observer, lastDay).toTheEnd();
        return observer;
    }

    private FirstReferrals childrenOf(int number) {
        int first = siblings.children(number);
        if (siblings.hasChildrenAlone(number)) {
            return FirstReferrals.forOneRun(siblings.model(number), streams);
        }
        return children.computeIfAbsent(
                first, one -> FirstReferrals.forSeveralRuns(siblings.model(first), streams));
    }
}
