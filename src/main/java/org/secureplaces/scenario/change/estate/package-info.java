/** Changes to the homes that there are: closed, opened, rebuilt, reopened, without admissions. */
package org.secureplaces.scenario.change.estate;
