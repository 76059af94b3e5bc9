/** The input of a forecast in words: keys, units, sources, and what is not known. */
package org.secureplaces.report.input;
