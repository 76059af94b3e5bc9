/**
 * Changes to the places of homes that stay open: more, fewer, shared, lent, kept for step- down.
 */
package org.secureplaces.scenario.change.places;
