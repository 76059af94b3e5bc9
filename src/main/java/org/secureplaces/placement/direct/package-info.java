/** A unit that allocates places and need not ask homes. */
package org.secureplaces.placement.direct;
