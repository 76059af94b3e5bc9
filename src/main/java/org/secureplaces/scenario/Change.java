package org.secureplaces.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated change that turns a scenario into another one; each kind is a record in the package
 * {@code scenario.change}.
 */
public interface Change {

    /**
     * The scenario after the change; its list of changes is kept by {@link Scenario#with(Change)}.
     *
     * @throws IllegalArgumentException if the change cannot be, saying why
     */
    Scenario applyTo(Scenario scenario);

    /** First day on which the change has an effect. */
    LocalDate date();

    /** First day on which the homes themselves are another way than before. */
    default LocalDate takesEffect() {
        return date();
    }

    /** First day on which all of it is in effect: what comes in steps has come. */
    default LocalDate whollyFrom() {
        return takesEffect();
    }

    /** Last day of a change that ends by itself. */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /**
     * What is left of a change that has taken effect by a day: what goes on or is still to come.
     */
    default Optional<Change> restAfter(LocalDate day) {
        return Optional.empty();
    }

    /** What it costs beside places. */
    default List<Expense> expenses() {
        return List.of();
    }

    /** The change as a sentence. */
    String inWords();

    /** The change as a sentence, where it is one of those of a scenario. */
    default String inWords(Scenario among) {
        return inWords();
    }
}
