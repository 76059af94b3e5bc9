/** What an official release counted on one day, and the scenario that begins with it. */
package org.secureplaces.scenario.release;
