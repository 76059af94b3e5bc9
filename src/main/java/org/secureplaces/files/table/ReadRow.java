package org.secureplaces.files.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalDouble;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Cells.Cell;
import org.secureplaces.files.csv.PlainCell;

/**
 * One row of a table as it is read: cells by column, wrong ones a problem and something harmless.
 */
final class ReadRow implements Row {

    private final List<String> columns;
    private final List<Cell> cells;
    private final Repeated repeated;
    private final Problems problems;
    private boolean sound = true;

    /** Takes the cells of a line, and the values of the lines before. */
    ReadRow(List<String> columns, List<Cell> cells, Repeated repeated, Problems problems) {
        this.columns = columns;
        this.cells = cells;
        this.repeated = repeated;
        this.problems = problems;
    }

    @Override
    public String text(String column) {
        return repeated.text(isThere(column) ? PlainCell.text(cell(column).text()) : "");
    }

    @Override
    public double number(String column) {
        if (!isThere(column)) {
            return Double.NaN;
        }
        OptionalDouble number = Decimal.read(cell(column).text());
        if (number.isEmpty()) {
            complain(column, "must be a number");
        }
        return number.orElse(Double.NaN);
    }

    @Override
    public int integer(String column) {
        try {
            return Integer.parseInt(cell(column).text());
        } catch (NumberFormatException e) {
            complain(column, "must be a whole number");
            return 0;
        }
    }

    @Override
    public LocalDate date(String column) {
        try {
            return repeated.date(cell(column).text());
        } catch (DateTimeParseException e) {
            complain(column, "must be a date such as 2027-04-01");
            return LocalDate.EPOCH;
        }
    }

    Position at() {
        return cells.get(0).at();
    }

    /** Whether there is a cell for every column. */
    boolean isWhole() {
        if (cells.size() != columns.size()) {
            String expected = "the row must have " + columns.size() + " cells";
            problems.add(at(), expected + ", was " + cells.size());
            return false;
        }
        return true;
    }

    /** Whether every cell asked for so far was what it should be. */
    boolean isSound() {
        return sound;
    }

    /** Tables of earlier versions may lack the last columns. */
    private boolean isThere(String column) {
        return columns.contains(column);
    }

    private Cell cell(String column) {
        return cells.get(columns.indexOf(column));
    }

    private void complain(String column, String expected) {
        sound = false;
        Cell cell = cell(column);
        problems.add(cell.at(), column + " " + expected + ", was '" + cell.text() + "'");
    }
}
