/** Reads the parts of a scenario: homes, demand, stays, costs, the start. */
package org.secureplaces.files.scenario.part;
