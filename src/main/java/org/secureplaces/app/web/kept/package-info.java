/** The futures of scenarios, simulated once, draw by draw, and kept in memory. */
package org.secureplaces.app.web.kept;
