/**
 * What nobody publishes, inferred from what is: runs dated to their years are held against
 * published figures, and what remains possible becomes a posterior that forecasts draw from.
 */
package org.secureplaces.calibration;
