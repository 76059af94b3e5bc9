package org.secureplaces.app.notebook;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Columns of tables as plain numbers. */
final class Columns {

    private Columns() {}

    /** Numbers as they are, dates as days since 1970; NaN where nothing stands. */
    static List<Double> numbers(Table table, String name) {
        Column<?> column = table.column(name);
        List<Double> numbers = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            numbers.add(number(column, row));
        }
        return numbers;
    }

    private static double number(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return Double.NaN;
        }
        if (column instanceof DateColumn dates) {
            return dates.get(row).toEpochDay();
        }
        if (column instanceof NumericColumn<?> numeric) {
            return numeric.getDouble(row);
        }
        throw new IllegalArgumentException(
                "the column '" + column.name() + "' must hold numbers or dates");
    }

    static boolean holdsDates(Table table, String name) {
        return table.column(name) instanceof DateColumn;
    }
}
