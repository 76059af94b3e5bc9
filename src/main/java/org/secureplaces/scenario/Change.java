package org.secureplaces.scenario;

import java.time.LocalDate;

/** A dated change that turns a scenario into another one. */
public sealed interface Change
        permits CapacityBuilding,
                CloseHome,
                ConvertPlaces,
                OpenHome,
                ReopenHome,
                ResizeHome,
                RestrictHome,
                ScaleDemand {

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
