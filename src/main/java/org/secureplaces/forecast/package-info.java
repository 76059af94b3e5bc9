/** From many runs to means, bands and differences, and how much of a band is chance. */
package org.secureplaces.forecast;
