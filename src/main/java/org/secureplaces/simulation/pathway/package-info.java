/**
 * The steps of a child's way: referred, sought for, placed, staying, leaving, moved out of a home
 * that closes, referred again. Each step holds what it needs, and none holds the run.
 */
package org.secureplaces.simulation.pathway;
