package org.secureplaces.simulation;

import org.secureplaces.engine.Mark;
import org.secureplaces.engine.Streams;
import org.secureplaces.simulation.estate.EstatePlan;

/**
 * The days of a run before its forecast begins, in which scenarios compared mostly do not differ:
 * they are run and observed once, and each scenario goes on from there. Not a bit of any changes by
 * this.
 *
 * @param <O> who observes
 */
final class Beginning<O extends Observer> {

    private final double day;
    private final O observer;
    private final Run run;
    private final Mark mark;

    /** Runs up to the first day of the forecast. */
    Beginning(Model model, Streams streams, FirstReferrals children, O observer) {
        this.day = model.dates().dayOf(model.scenario().horizon().forecastFrom());
        this.observer = observer;
        double lastDay = model.scenario().horizon().days() + observer.followsForDays();
        this.run = new Run(model, streams, children, observer, lastDay);
        run.upTo(day);
        this.mark = run.mark().with(observer.mark());
    }

    /**
     * Goes on to the end.
     *
     * @param estate the plan of a model whose runs begin like this one
     * @return who observed it, until another model goes on from here
     */
    O goOn(EstatePlan estate) {
        mark.takeBack();
        run.goOn(day, estate);
        return observer;
    }
}
