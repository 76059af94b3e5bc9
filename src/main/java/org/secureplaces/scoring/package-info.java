/**
 * How good a forecast was once the figure is known: scores, coverage, calibration, and the naive
 * forecasts that it must beat.
 */
package org.secureplaces.scoring;
