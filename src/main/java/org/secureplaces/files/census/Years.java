package org.secureplaces.files.census;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Sheet;

/** Picks the rows of one year: a release holds several. */
final class Years {

    private static final String COLUMN = "time_period";
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})([0-9]{2})?");

    private Years() {}

    /** The rows of a year; that there are none is a problem. */
    static List<Sheet.Row> rows(Sheet sheet, int year, Problems problems) {
        List<Sheet.Row> rows = new ArrayList<>();
        SortedSet<Integer> others = new TreeSet<>();
        for (Sheet.Row row : sheet.rows()) {
            int found = year(row, problems);
            if (found == year) {
                rows.add(row);
            } else if (found > 0) {
                others.add(found);
            }
        }
        if (rows.isEmpty()) {
            problems.add(
                    sheet.at(COLUMN),
                    "has no row for "
                            + year
                            + (others.isEmpty() ? "" : ", only for " + words(others)));
        }
        return rows;
    }

    /** A year such as 2024, or 202324 for the one that ends in 2024. */
    private static int year(Sheet.Row row, Problems problems) {
        Matcher year = YEAR.matcher(row.text(COLUMN));
        if (!year.matches()) {
            problems.add(
                    row.cell(COLUMN).at(),
                    "time_period must be a year such as 2024 or 202324, was '"
                            + row.text(COLUMN)
                            + "'");
            return 0;
        }
        int first = Integer.parseInt(year.group(1));
        return year.group(2) == null ? first : first + 1;
    }

    private static String words(SortedSet<Integer> years) {
        return String.join(", ", years.stream().map(String::valueOf).toList());
    }
}
