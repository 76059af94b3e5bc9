package org.secureplaces.files.census;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Sheet;

/** Picks the rows of one year: a release holds several. */
final class Years {

    private static final String COLUMN = "time_period";
    private static final String DAY = "time_identifier";
    private static final Pattern DAY_OF_YEAR = Pattern.compile("([0-9]{1,2}) ([A-Z][a-z]+)");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})([0-9]{2})?");

    private Years() {}

    /** The rows of the year of a day; that there are none, or of another day, is a problem. */
    static List<Sheet.Row> rows(Sheet sheet, LocalDate day, Problems problems) {
        List<Sheet.Row> rows = rows(sheet, day.getYear(), problems);
        rows.stream()
                .filter(row -> isOfAnotherDay(row.text(DAY), day))
                .findFirst()
                .ifPresent(
                        row ->
                                problems.add(
                                        row.cell(DAY).at(),
                                        "time_identifier must be the day of the census "
                                                + WORDS.format(day)
                                                + ", was '"
                                                + row.text(DAY)
                                                + "': state the day of these files as start.date"));
        return rows;
    }

    private static boolean isOfAnotherDay(String text, LocalDate day) {
        return DAY_OF_YEAR.matcher(text).matches() && !text.equalsIgnoreCase(WORDS.format(day));
    }

    private static List<Sheet.Row> rows(Sheet sheet, int year, Problems problems) {
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
