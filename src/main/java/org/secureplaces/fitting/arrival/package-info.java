/** Fits how often children are referred, and come again. */
package org.secureplaces.fitting.arrival;
