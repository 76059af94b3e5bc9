/** What can happen in a run, and who is told. */
package org.secureplaces.happening;
