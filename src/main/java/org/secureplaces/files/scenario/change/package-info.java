/** Reads the changes of a scenario, one reader a family. */
package org.secureplaces.files.scenario.change;
