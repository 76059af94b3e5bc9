/** Fits how searches end: acceptance by homes, withdrawal. */
package org.secureplaces.fitting.search;
