/**
 * Answers questions about the past: what records and counts say of the parameters, and how
 * forecasts of past years fared.
 */
package org.secureplaces.app.past;
