package org.secureplaces.files.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextLines;
import org.secureplaces.files.csv.Cells.Cell;

/**
 * The rows of a CSV file of any size, one after the other; a quoted cell may have several lines.
 */
public final class CellLines {

    private final String file;
    private final TextLines lines;
    private final Problems problems;

    /** Takes the lines of a file that are not read yet. */
    public CellLines(String file, TextLines lines, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    /** The cells of the next row; empty behind the last one, or where there is a mistake. */
    public Optional<List<Cell>> next() throws IOException {
        Optional<String> first = lines.next();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int number = lines.number();
        StringBuilder text = new StringBuilder(first.get());
        for (boolean open = isOpen(first.get()); open; ) {
            text.append(lines.end());
            Optional<String> more = lines.next();
            more.ifPresent(text::append);
            open = more.isPresent() && !isOpen(more.get());
        }
        return Cells.row(file, number, text.toString(), problems);
    }

    /** Whether a line changes between inside and outside of quotes: an odd number of marks. */
    private static boolean isOpen(String line) {
        return line.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }
}
