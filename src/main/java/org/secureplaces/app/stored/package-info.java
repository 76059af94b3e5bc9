/**
 * Reads forecasts that were stored: scores them against what was published since, and makes their
 * pages.
 */
package org.secureplaces.app.stored;
