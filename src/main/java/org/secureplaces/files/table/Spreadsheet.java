package org.secureplaces.files.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.secureplaces.files.Problems;

/**
 * The tables of a folder of results as one workbook for Excel, a sheet for each. Numbers are
 * numbers and days are days; a text that a spreadsheet would run as a formula gets an apostrophe in
 * front. The same tables give the same bytes.
 */
public final class Spreadsheet {

    /** The name of the file in a folder of results. */
    public static final String FILE = "results.xlsx";

    private static final int MOST_ROWS = 1_048_576;
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int WIDEST = 60;

    /** What a reader wants first comes first; the months are many and stay in forecast.csv. */
    private static final List<Table<?>> TABLES =
            List.of(
                    Tables.SUMMARY,
                    Tables.COMPARISON,
                    Tables.RANKING,
                    PlanningTables.ORDER,
                    PlanningTables.PLACES,
                    PlanningTables.SELECTION,
                    PlanningTables.SENSITIVITY,
                    PlanningTables.WATERFALL,
                    Tables.UNCERTAINTY,
                    PlanningTables.VARIANCE,
                    PlanningTables.PRECISION,
                    Tables.ASSUMPTIONS,
                    Tables.HISTORY);

    private final Workbook workbook;
    private final int mostRows;

    private Spreadsheet(Workbook workbook, int mostRows) {
        this.workbook = workbook;
        this.mostRows = mostRows;
    }

    /**
     * Writes the tables that a folder holds; what is wrong with them becomes problems.
     *
     * @param about the first sheet: what each line is about, and what it says
     */
    public static void write(Path folder, List<List<String>> about, Path file, Problems problems) {
        write(folder, about, file, problems, MOST_ROWS);
    }

    static void write(
            Path folder, List<List<String>> about, Path file, Problems problems, int mostRows) {
        try {
            Path stamped = Files.createTempFile("secureplaces-", ".xlsx");
            try {
                try (OutputStream out = Files.newOutputStream(stamped);
                        Workbook workbook = new Workbook(out, "secureplaces", null)) {
                    Spreadsheet sheets = new Spreadsheet(workbook, mostRows);
                    sheets.addLines("about", List.of("about", "text"), about);
                    for (Table<?> table : TABLES) {
                        sheets.add(folder, table, problems);
                    }
                }
                Timeless.copy(stamped, file);
            } finally {
                Files.deleteIfExists(stamped);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> void add(Path folder, Table<R> table, Problems problems) throws IOException {
        if (!Files.exists(folder.resolve(table.file()))) {
            return;
        }
        String name = table.file().replace(".csv", "");
        List<R> rows = table.read(folder, problems);
        int most = mostRows - 1;
        int part = 1;
        for (int from = 0; from == 0 || from < rows.size(); from += most, part++) {
            List<R> some = rows.subList(from, Math.min(rows.size(), from + most));
            Iterable<List<Object>> values = () -> some.stream().map(table::values).iterator();
            addLines(part == 1 ? name : name + " " + part, table.columns(), values);
        }
    }

    private void addLines(String name, List<String> columns, Iterable<? extends List<?>> lines)
            throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        int[] widths = columns.stream().mapToInt(String::length).toArray();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        int row = 0;
        for (List<?> line : lines) {
            row++;
            for (int column = 0; column < columns.size(); column++) {
                int width = put(sheet, row, column, line.get(column));
                widths[column] = Math.max(widths[column], Math.min(WIDEST, width));
            }
            if (row == ROWS_IN_MEMORY) {
                // widths stand before the rows in the file
                widen(sheet, widths);
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        if (row < ROWS_IN_MEMORY) {
            widen(sheet, widths);
        }
        sheet.finish();
    }

    private static void widen(Worksheet sheet, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column] + 2.0);
        }
    }

    /** Puts a value into a cell and says how many letters it needs; what is not known is empty. */
    private static int put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            if (Double.isFinite(number.doubleValue())) {
                sheet.value(row, column, number);
            }
            return 10;
        }
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
            return 10;
        }
        String text = harmless(value.toString());
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
        return text.length();
    }

    /** A text that no spreadsheet takes for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
