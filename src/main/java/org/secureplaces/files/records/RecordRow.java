package org.secureplaces.files.records;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.csv.Cells.Cell;

/** The cells of one record by column; what is wrong with a cell is reported where it stands. */
final class RecordRow {

    private final Map<String, Integer> columns;
    private final List<Cell> cells;
    private final Complaints complaints;
    private final Map<String, Optional<LocalDate>> dates;
    private boolean sound = true;

    /** Dates that were read before, since the same ones come again and again. */
    static Map<String, Optional<LocalDate>> dates() {
        return new HashMap<>();
    }

    RecordRow(
            Map<String, Integer> columns,
            List<Cell> cells,
            Complaints complaints,
            Map<String, Optional<LocalDate>> dates) {
        this.columns = columns;
        this.cells = cells;
        this.complaints = complaints;
        this.dates = dates;
    }

    boolean isSound() {
        return sound;
    }

    String text(String column) {
        return cell(column).text().strip();
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** Whether the file has a column that may be left out. */
    boolean knows(String column) {
        return columns.containsKey(column);
    }

    /** What is wrong with a column; the message goes on from its name. */
    void complain(String column, String message) {
        complaints.add(cell(column).at(), column + " " + message);
        sound = false;
    }

    /** A date that may be left empty. */
    Optional<LocalDate> date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = dates.computeIfAbsent(text, RecordRow::parsed);
        if (date.isEmpty()) {
            complain(column, "must be a date such as 2021-04-30 or empty, was '" + text + "'");
        }
        return date;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A whole number of a range. */
    int number(String column, int lowest, int highest) {
        String text = text(column);
        if (text.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        complain(
                column,
                "must be a whole number from "
                        + lowest
                        + " to "
                        + highest
                        + ", was '"
                        + text
                        + "'");
        return lowest;
    }

    /** What one of a few words stands for. */
    <T> Optional<T> word(String column, Map<String, T> meanings) {
        return word(column, text(column), meanings);
    }

    <T> Optional<T> word(String column, String word, Map<String, T> meanings) {
        T meant = meanings.get(word);
        if (meant == null) {
            complain(
                    column,
                    "must be a known word, was '"
                            + word
                            + "'"
                            + Spelling.hint(word, List.copyOf(meanings.keySet())));
        }
        return Optional.ofNullable(meant);
    }

    private Cell cell(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return cells.get(index);
    }
}
