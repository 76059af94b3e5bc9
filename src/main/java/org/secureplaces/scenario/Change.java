package org.secureplaces.scenario;

import java.time.LocalDate;

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

    /** The change as a sentence. */
    String inWords();
}
