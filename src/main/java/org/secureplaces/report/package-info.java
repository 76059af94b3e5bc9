/** Tables, charts and words from forecasts; opens no file. */
package org.secureplaces.report;
