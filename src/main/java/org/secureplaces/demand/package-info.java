/** Referrals and court placements: by route, how many, when, who. */
package org.secureplaces.demand;
