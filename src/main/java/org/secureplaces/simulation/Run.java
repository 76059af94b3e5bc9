package org.secureplaces.simulation;

import java.util.List;
import java.util.function.Consumer;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.happening.Happening;
import org.secureplaces.simulation.estate.HomesToday;
import org.secureplaces.simulation.pathway.Pathway;
import org.secureplaces.simulation.pathway.Time;

/**
 * One run: children are referred, wait, are placed, stay, and are discharged, transferred or
 * withdrawn. It tells an observer everything that happens and counts nothing itself.
 */
final class Run {

    private final Model model;
    private final Streams streams;
    private final List<FirstReferrals.Reader> children;
    private final Time time;
    private final Pathway pathway;
    private final ComingChanges comingChanges;
    private final double endOfForecast;

    /**
     * Makes ready to run.
     *
     * @param lastDay on which the run ends: that of the forecast, or a later one
     */
    Run(
            Model model,
            Streams streams,
            FirstReferrals children,
            Consumer<Happening> observer,
            double lastDay) {
        this.model = model;
        this.streams = streams;
        this.children = children.readers();
        this.time = new Time(new Calendar(), model.dates(), lastDay);
        HomesToday homes = new HomesToday(model.estate(), streams);
        this.pathway = new Pathway(model.rules(), time, homes, observer);
        this.comingChanges = new ComingChanges(time, homes, pathway);
        this.endOfForecast = model.scenario().horizon().days();
    }

    /** Runs from the first day to the last. */
    void toTheEnd() {
        begin(OpeningCensus.MOST_TRIES);
        comingChanges.enter();
        time.calendar().runUntil(Math.nextDown(endOfForecast));
        pathway.leaving().tellThoseWaiting();
        time.calendar().runUntil(time.lastDay());
        pathway.leaving().tellThoseWaiting();
        pathway.announcements().tell(new Happening.Ended(time.today()));
    }

    /** The first moment: the homes as they are, who lives in them, who waits, who is to come. */
    void begin(int mostTries) {
        comingChanges.begin();
        pathway.leaving().begin();
        new OpeningCensus(model, streams, time, pathway, mostTries).admitAll();
        comingChanges.allPlacesChanged();
        children.forEach(arrivals -> new Arrival(time, pathway.referring(), arrivals).await());
    }
}
