package org.secureplaces.fitting.stay;

import org.secureplaces.statistics.Band;

/**
 * Share of stays that have ended by a day in some way, by Aalen and Johansen.
 *
 * @param interval 95%
 */
public record ExitRow(String basis, String ending, int day, double share, Band interval) {}
