/**
 * What results look like: charts and tables of findings.
 *
 * <p>Each chart of a page is one type; this is why there are more than eighteen.
 */
package org.secureplaces.report.chart;
