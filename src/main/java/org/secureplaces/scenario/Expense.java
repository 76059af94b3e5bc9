package org.secureplaces.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a change costs beside places: once on its first day, and by the year from then on.
 *
 * @param until first day on which nothing more is spent; without it the expense goes on
 */
public record Expense(
        LocalDate from, Optional<LocalDate> until, double poundsPerYear, double poundsOnce) {}
