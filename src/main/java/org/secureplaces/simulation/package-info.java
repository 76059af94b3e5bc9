/** One run: referred, waits, placed, stays, discharged; emits what happened. */
package org.secureplaces.simulation;
