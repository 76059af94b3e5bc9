/** The arrangement by which a child gets a place, or waits, or goes elsewhere. */
package org.secureplaces.placement;
