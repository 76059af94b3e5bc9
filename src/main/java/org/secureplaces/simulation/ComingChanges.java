package org.secureplaces.simulation;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.simulation.estate.HomesToday;
import org.secureplaces.simulation.pathway.Pathway;
import org.secureplaces.simulation.pathway.Time;

/** What is planned for the homes of a run, entered into its calendar. */
final class ComingChanges {

    private final Time time;
    private final HomesToday homes;
    private final Pathway pathway;

    ComingChanges(Time time, HomesToday homes, Pathway pathway) {
        this.time = time;
        this.homes = homes;
        this.pathway = pathway;
    }

    /** The homes are what they are on the first day. */
    void begin() {
        become(homes.plan().daysOfChange().get(0));
    }

    /** Enters all that is planned after the first day. */
    void enter() {
        List<LocalDate> days = homes.plan().daysOfChange();
        for (LocalDate date : days.subList(1, days.size())) {
            time.calendar().atFirst(time.dates().dayOf(date), () -> change(date));
        }
        pathway.closing().plan();
    }

    private void change(LocalDate day) {
        become(day);
        allPlacesChanged();
    }

    /** The homes are from now on as planned for a day. */
    private void become(LocalDate day) {
        homes.become(day);
        pathway.announcements().tellPlaces(day);
    }

    /** The desk looks at every home. */
    void allPlacesChanged() {
        pathway.seeking().allPlacesChanged(homes.plan().homes().size());
    }
}
