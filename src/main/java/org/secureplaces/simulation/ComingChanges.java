package org.secureplaces.simulation;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.engine.Dates;
import org.secureplaces.simulation.estate.HomesToday;

/** What is planned for the homes of a run, entered into its calendar. */
final class ComingChanges {

    private final Run run;
    private final Model model;
    private final HomesToday homes;

    ComingChanges(Run run, Model model, HomesToday homes) {
        this.run = run;
        this.model = model;
        this.homes = homes;
    }

    /** Enters all that is planned after the first day. */
    void enter() {
        Dates dates = model.dates();
        List<LocalDate> days = homes.plan().daysOfChange();
        for (LocalDate date : days.subList(1, days.size())) {
            run.calendar().atFirst(dates.dayOf(date), () -> change(date));
        }
        new Closing(run, model, homes).plan();
    }

    private void change(LocalDate day) {
        run.become(day);
        run.allPlacesChanged();
    }
}
