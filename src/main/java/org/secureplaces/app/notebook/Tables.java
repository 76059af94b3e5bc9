package org.secureplaces.app.notebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.secureplaces.files.results.Rows;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Turns what a query found into a table of tablesaw. */
final class Tables {

    private Tables() {}

    static Table of(String name, Rows rows) {
        Table table = Table.create(name);
        rows.columns().forEach(found -> table.addColumns(column(found)));
        return table;
    }

    private static Column<?> column(Rows.Found found) {
        List<@Nullable Object> values = found.values();
        return switch (found.kind()) {
            case TEXT -> filled(StringColumn.create(found.name()), values, String.class);
            case WHOLE -> filled(LongColumn.create(found.name()), values, Long.class);
            case NUMBER -> filled(DoubleColumn.create(found.name()), values, Double.class);
            case DATE -> filled(DateColumn.create(found.name()), values, LocalDate.class);
            case TRUTH -> filled(BooleanColumn.create(found.name()), values, Boolean.class);
        };
    }

    private static <T> Column<T> filled(
            Column<T> column, List<@Nullable Object> values, Class<T> type) {
        for (Object value : values) {
            if (value == null) {
                column.appendMissing();
            } else {
                column.append(type.cast(value));
            }
        }
        return column;
    }
}
