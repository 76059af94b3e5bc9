/** The kinds of dated change: each is one record that applies itself to a scenario. */
package org.secureplaces.scenario.change;
