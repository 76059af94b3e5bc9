/** Fits how long children stay and where they go. */
package org.secureplaces.fitting.stay;
