/** Draws charts: axes, dots, bars, their colours, and the table behind each. */
package org.secureplaces.report.chart.drawing;
