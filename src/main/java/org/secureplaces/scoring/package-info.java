/**
 * How good a forecast was once the figure is known: scores, coverage, calibration, and the naive
 * forecasts that it must beat.
 *
 * <p>Each score and each rival is one type; this is why there are more than eighteen.
 */
package org.secureplaces.scoring;
