package org.secureplaces.scenario.change.estate;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/**
 * A home closes for building works and opens again with other places.
 *
 * @param works the closure
 * @param after the reopening
 */
public record RebuildHome(CloseHome works, ReopenHome after) implements Change {

    public RebuildHome {
        if (!works.home().equals(after.home())) {
            throw new IllegalArgumentException(
                    "the home that closes and the one that reopens must be one, were "
                            + works.home()
                            + " and "
                            + after.home());
        }
        if (!after.date().isAfter(works.takesEffect())) {
            throw new IllegalArgumentException(
                    "the home must reopen after it closes on "
                            + works.takesEffect()
                            + ", was "
                            + after.date());
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return after.applyTo(works.applyTo(scenario));
    }

    @Override
    public LocalDate date() {
        return works.date();
    }

    @Override
    public LocalDate takesEffect() {
        return works.takesEffect();
    }

    @Override
    public Optional<Change> restAfter(LocalDate day) {
        return after.date().isAfter(day) ? Optional.of(after) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(after.date().minusDays(1));
    }

    @Override
    public String inWords() {
        return works.home() + " is rebuilt. " + works.inWords() + " " + after.inWords();
    }
}
