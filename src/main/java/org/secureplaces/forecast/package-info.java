/**
 * From many runs to bands, waits, places needed, scores and sensitivities; fitting and calibration.
 */
package org.secureplaces.forecast;
