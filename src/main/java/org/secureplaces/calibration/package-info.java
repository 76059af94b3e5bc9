/**
 * What nobody publishes, inferred from what is: runs dated to their years are held against
 * published figures, and what remains possible becomes a posterior that forecasts draw from.
 *
 * <p>The chain, its draws and what they are held against know each other closely and stay together;
 * this is why there are more than eighteen.
 */
package org.secureplaces.calibration;
