/** The evidence that comes with the program: published figures, series and their sources. */
package org.secureplaces.files.evidence;
