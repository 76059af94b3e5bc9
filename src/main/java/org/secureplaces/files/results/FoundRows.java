package org.secureplaces.files.results;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.secureplaces.files.results.Rows.Found;
import org.secureplaces.files.results.Rows.Kind;

/** Takes the rows of a query out of the database. */
final class FoundRows {

    private FoundRows() {}

    static Rows of(ResultSet found) throws SQLException {
        ResultSetMetaData names = found.getMetaData();
        List<Kind> kinds = new ArrayList<>();
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int column = 1; column <= names.getColumnCount(); column++) {
            kinds.add(kind(names.getColumnTypeName(column)));
            values.add(new ArrayList<>());
        }
        while (found.next()) {
            for (int column = 0; column < kinds.size(); column++) {
                values.get(column).add(value(found, column + 1, kinds.get(column)));
            }
        }
        List<Found> columns = new ArrayList<>();
        for (int column = 0; column < kinds.size(); column++) {
            String name = names.getColumnLabel(column + 1);
            columns.add(new Found(name, kinds.get(column), values.get(column)));
        }
        return new Rows(columns);
    }

    /** Whole numbers beyond 64 bits, such as sums of counts, and decimals become plain numbers. */
    private static Kind kind(String type) {
        return switch (type) {
            case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER" ->
                    Kind.WHOLE;
            case "FLOAT", "DOUBLE", "HUGEINT", "UHUGEINT", "UBIGINT" -> Kind.NUMBER;
            case "DATE" -> Kind.DATE;
            case "BOOLEAN" -> Kind.TRUTH;
            default -> type.startsWith("DECIMAL") ? Kind.NUMBER : Kind.TEXT;
        };
    }

    private static @Nullable Object value(ResultSet found, int column, Kind kind)
            throws SQLException {
        Object value = found.getObject(column);
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case WHOLE -> Long.valueOf(((Number) value).longValue());
            case NUMBER -> Double.valueOf(((Number) value).doubleValue());
            case DATE -> value instanceof Date date ? date.toLocalDate() : value;
            case TRUTH -> value;
            case TEXT -> found.getString(column);
        };
    }
}
