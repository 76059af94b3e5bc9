/**
 * The steps of a child's way: referred, sought for, placed, staying, leaving, moved out of a home
 * that closes, cared for in relevant accommodation, referred again.
 *
 * <p>Each step is a type of its own that holds what it needs, and none holds the run; this is why
 * there are more than eighteen types.
 */
package org.secureplaces.simulation.pathway;
