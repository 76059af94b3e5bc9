package org.secureplaces.files.table;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.secureplaces.files.csv.PlainCell;

/**
 * One column of a table: its name, what it says of a row, and how that is written.
 *
 * @param value what it says: a text, a whole number or a date
 * @param number what it says if that is a number, which is not boxed
 */
record Column<R>(
        String name,
        Function<R, Object> value,
        ToDoubleFunction<R> number,
        Function<R, String> cell) {

    private Column(String name, Function<R, Object> value, Function<R, String> cell) {
        this(name, value, row -> (double) value.apply(row), cell);
    }

    static <R> Column<R> text(String name, Function<R, String> text) {
        return new Column<>(name, text::apply, row -> PlainCell.of(text.apply(row)));
    }

    static <R> Column<R> number(String name, ToDoubleFunction<R> number) {
        return new Column<>(
                name,
                number::applyAsDouble,
                number,
                row -> Decimal.written(number.applyAsDouble(row)));
    }

    /** A number of which fewer digits are known: a spread, a share of one. */
    static <R> Column<R> rough(String name, ToDoubleFunction<R> number) {
        return number(name, row -> Decimal.roughly(number.applyAsDouble(row)));
    }

    static <R> Column<R> integer(String name, ToIntFunction<R> number) {
        return new Column<>(
                name, number::applyAsInt, row -> Integer.toString(number.applyAsInt(row)));
    }

    static <R> Column<R> date(String name, Function<R, LocalDate> date) {
        return new Column<>(name, date::apply, row -> date.apply(row).toString());
    }
}
