/** The homes of one run: what is planned for them, and their state at a moment. */
package org.secureplaces.simulation.estate;
