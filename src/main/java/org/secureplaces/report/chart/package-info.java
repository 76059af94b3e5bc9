/** What results look like: charts and tables of findings. */
package org.secureplaces.report.chart;
