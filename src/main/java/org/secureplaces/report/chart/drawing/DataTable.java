package org.secureplaces.report.chart.drawing;

import java.util.List;

/** A table of words and numbers already rounded; the first cell of a row names the row. */
public record DataTable(String caption, List<String> headers, List<List<String>> rows) {}
