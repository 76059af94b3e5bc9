package org.secureplaces.files.backtest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.csv.Cells.Cell;
import org.secureplaces.files.csv.Sheet;

/** The lines of a sheet, whose cells are read one by one and complained about where they stand. */
final class Lines {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final Problems problems;

    Lines(Problems problems) {
        this.problems = problems;
    }

    /** The sheet of a file with all columns that it needs. */
    Optional<Sheet> sheet(Path path, List<String> columns) {
        String shown = path.toString();
        return TextFile.read(path, shown, problems).flatMap(text -> sheet(shown, text, columns));
    }

    Optional<Sheet> sheet(String shown, String text, List<String> columns) {
        return Sheet.read(shown, text, problems).filter(sheet -> sheet.require(columns, problems));
    }

    Optional<LocalDate> date(Sheet.Row row, String column) {
        String text = row.text(column);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            complain(row, column, "must be a date such as 2024-03-31");
            return Optional.empty();
        }
    }

    Optional<Double> number(Sheet.Row row, String column) {
        String text = row.text(column);
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(Double.parseDouble(text));
        }
        complain(row, column, "must be a number with a decimal point");
        return Optional.empty();
    }

    /** A number, or another where the cell is empty. */
    Optional<Double> numberOr(Sheet.Row row, String column, double otherwise) {
        return row.text(column).isEmpty() ? Optional.of(otherwise) : number(row, column);
    }

    /** One of some words. */
    Optional<String> word(Sheet.Row row, String column, List<String> words) {
        String text = row.text(column);
        if (words.contains(text)) {
            return Optional.of(text);
        }
        Cell cell = row.cell(column);
        problems.add(
                cell.at(), column + " is unknown, was '" + text + "'" + Spelling.hint(text, words));
        return Optional.empty();
    }

    void complain(Sheet.Row row, String column, String expected) {
        Cell cell = row.cell(column);
        problems.add(cell.at(), column + " " + expected + ", was '" + cell.text().strip() + "'");
    }
}
