/**
 * Referrals and court placements: by route, how many, when, who.
 *
 * <p>Each law that moves a rate is one type; this is why there are more than eighteen.
 */
package org.secureplaces.demand;
