/** Programmes that change how homes work, over months and at a cost. */
package org.secureplaces.scenario.change.programme;
