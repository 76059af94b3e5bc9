/** Scenarios times replications, paired on the same random numbers; what to run, not where. */
package org.secureplaces.experiment;
