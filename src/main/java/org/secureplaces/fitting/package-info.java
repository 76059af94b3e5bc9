/**
 * Parameters of the model, with what is not known of them, from records and from counts of bands.
 */
package org.secureplaces.fitting;
