package org.secureplaces.planning;

import java.util.Optional;

/**
 * How many places a standard takes.
 *
 * @param sure probability with which the standard is to be met; without it on average
 * @param at the home or region where places are added; without it in proportion to the estate
 * @param now approved places of the route that the scenario has on the last day of its forecast
 * @param most largest number of futures of one number of places
 */
public record PlacesQuestion(
        Standard standard, Optional<Double> sure, Optional<String> at, int now, int most) {}
