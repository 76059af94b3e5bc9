package org.secureplaces.report.chart;

/**
 * A picture that stands in the page itself and needs no script.
 *
 * @param takeaway what it shows, one sentence made from the numbers
 * @param svg the drawing, with its text alternative
 */
public record Picture(String title, String takeaway, String svg) {}
