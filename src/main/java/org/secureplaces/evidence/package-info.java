/** A published figure and where it was published. */
package org.secureplaces.evidence;
