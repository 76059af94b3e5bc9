package org.secureplaces.files.table;

import java.time.LocalDate;
import java.util.Map;

/** A row as its file says it: the same, its numbers rounded. */
final class RoundedRow<R> implements Row {

    private final Map<String, Column<R>> columns;
    private final R row;

    RoundedRow(Map<String, Column<R>> columns, R row) {
        this.columns = columns;
        this.row = row;
    }

    @Override
    public String text(String column) {
        return (String) value(column);
    }

    @Override
    public double number(String column) {
        return Decimal.rounded(found(column).number().applyAsDouble(row));
    }

    @Override
    public int integer(String column) {
        return (int) value(column);
    }

    @Override
    public LocalDate date(String column) {
        return (LocalDate) value(column);
    }

    private Object value(String column) {
        return found(column).value().apply(row);
    }

    private Column<R> found(String column) {
        Column<R> found = columns.get(column);
        if (found == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return found;
    }
}
