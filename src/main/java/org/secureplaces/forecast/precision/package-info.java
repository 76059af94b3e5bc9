/** How exact the figures of a forecast are: their errors, when to stop, and what was saved. */
package org.secureplaces.forecast.precision;
