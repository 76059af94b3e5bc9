/** Scenario files as scenarios: every key, its meaning and its limits. */
package org.secureplaces.files.scenario;
