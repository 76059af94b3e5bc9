package org.secureplaces.files.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query found, column by column.
 *
 * @param columns of equal length, in the order of the query
 */
public record Rows(List<Found> columns) {

    public Rows {
        columns = List.copyOf(columns);
    }

    /** What the values of a column are. */
    public enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        DATE,
        TRUTH
    }

    /**
     * One column.
     *
     * @param values a {@code String}, {@code Long}, {@code Double}, {@code LocalDate} or {@code
     *     Boolean} each, as the kind says, and null where nothing stands
     */
    public record Found(String name, Kind kind, List<@Nullable Object> values) {}
}
