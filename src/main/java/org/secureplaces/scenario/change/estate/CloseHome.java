package org.secureplaces.scenario.change.estate;

import java.time.LocalDate;
import org.secureplaces.home.Closure;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

/** A home closes. */
public record CloseHome(String home, Closure closure) implements Change {

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.withHome(home, open -> open.closing(closure));
    }

    @Override
    public LocalDate date() {
        return closure.notice();
    }

    @Override
    public LocalDate takesEffect() {
        return closure.date();
    }

    @Override
    public String inWords() {
        String residents =
                switch (closure.residents()) {
                    case STAY ->
                            "its children stay until they would leave anyway, at most "
                                    + closure.stayLimitDays()
                                    + " days longer";
                    case TRANSFER ->
                            "its children are moved to other homes as places that accept them are found";
                    case MOVE -> "its children all move on that day";
                };
        return home
                + " closes on "
                + ChangeWords.date(closure.date())
                + " (notice "
                + ChangeWords.date(closure.notice())
                + ", last admission "
                + ChangeWords.date(closure.lastAdmission())
                + "); "
                + residents
                + ".";
    }
}
