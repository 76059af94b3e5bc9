package org.secureplaces.files.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.csv.Cells.Cell;

/**
 * A CSV file with a heading, whose columns are asked for by name: in any order, in small or capital
 * letters, among others.
 */
public final class Sheet {

    /** What is wrong with a file that a spreadsheet wrote for another country. */
    public static final String COMMAS =
            "must have commas between its columns, had semicolons or tabs";

    /** What is wrong with a remark that stands below a table. */
    public static final String FOOTNOTE = "is a footnote below the table: delete it";

    private final String file;
    private final Map<String, Cell> headings;
    private final List<String> columns;
    private final Map<String, Integer> places = new ConcurrentHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** One line below the heading. */
    public final class Row {

        private final List<Cell> cells;

        private Row(List<Cell> cells) {
            this.cells = cells;
        }

        /** The cell of a column that the sheet has. */
        public Cell cell(String column) {
            int index = place(column);
            if (index < 0) {
                throw new IllegalArgumentException(file + " has no column '" + column + "'");
            }
            return cells.get(index);
        }

        /** The text of a column without blanks around it; empty where there is no such column. */
        public String text(String column) {
            int index = place(column);
            return index < 0 ? "" : cells.get(index).text().strip();
        }

        /** Whether the sheet has a column. */
        public boolean has(String column) {
            return place(column) >= 0;
        }

        /** Where the line begins. */
        public Position at() {
            return cells.get(0).at();
        }
    }

    private Sheet(String file, List<Cell> heading, Problems problems) {
        this.file = file;
        this.headings = new LinkedHashMap<>();
        this.columns = heading.stream().map(cell -> plain(cell.text())).toList();
        for (Cell cell : heading) {
            String name = plain(cell.text());
            if (headings.putIfAbsent(name, cell) != null && !name.isEmpty()) {
                problems.add(cell.at(), "has the column '" + cell.text().strip() + "' twice");
            }
        }
    }

    /** The sheet of a text; empty where it has no heading. */
    public static Optional<Sheet> read(String file, String text, Problems problems) {
        List<List<Cell>> lines =
                Cells.rows(file, text, problems).stream()
                        .filter(line -> line.stream().anyMatch(cell -> !cell.text().isBlank()))
                        .toList();
        if (lines.isEmpty()) {
            problems.add(Position.startOf(file), "is empty, expected a heading and rows");
            return Optional.empty();
        }
        List<Cell> heading = lines.get(0);
        if (heading.size() == 1 && hasOtherSeparators(heading.get(0))) {
            problems.add(heading.get(0).at(), COMMAS);
            return Optional.empty();
        }
        Sheet sheet = new Sheet(file, heading, problems);
        lines.stream().skip(1).forEach(line -> sheet.add(line, problems));
        return Optional.of(sheet);
    }

    /** Whether what should be the first of several names holds other separators than commas. */
    public static boolean hasOtherSeparators(Cell heading) {
        return heading.text().matches(".*[;\t].*");
    }

    public String file() {
        return file;
    }

    public boolean has(String column) {
        return place(column) >= 0;
    }

    /** The names of the columns as they stand in the heading. */
    public List<String> columns() {
        return headings.values().stream().map(cell -> cell.text().strip()).toList();
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Where the name of a column stands. */
    public Position at(String column) {
        Cell heading = headings.get(plain(column));
        return heading == null ? Position.startOf(file) : heading.at();
    }

    /** Reports every column that is missing; true where none is. */
    public boolean require(List<String> names, Problems problems) {
        boolean all = true;
        for (String name : names) {
            if (!has(name)) {
                all = false;
                List<String> there =
                        headings.keySet().stream().filter(known -> !known.isEmpty()).toList();
                String near =
                        Spelling.nearest(plain(name), there)
                                .map(known -> ", is it '" + known + "'?")
                                .orElse("");
                problems.add(
                        Position.startOf(file),
                        "missing column '"
                                + name
                                + "'"
                                + near
                                + " (found "
                                + String.join(", ", there)
                                + ")");
            }
        }
        return all;
    }

    /**
     * Whether a line below the rows of a table is a remark and no row: its first cell alone says
     * something, or begins as remarks do.
     *
     * @param expected cells of a row
     */
    public static boolean isFootnote(List<Cell> line, int expected) {
        String first = line.get(0).text().strip();
        boolean alone = line.stream().skip(1).allMatch(cell -> cell.text().isBlank());
        boolean begins = first.matches("(?i)(source|notes?|footnotes?|\\*|\\[|\\().*");
        return expected > 1
                && !first.matches("[0-9.]*")
                && (alone || begins && line.size() < expected);
    }

    /** A line as long as the heading; empty cells after its end do no harm. */
    private void add(List<Cell> line, Problems problems) {
        int expected = columns.size();
        boolean fits =
                line.size() >= expected
                        && line.stream().skip(expected).allMatch(cell -> cell.text().isBlank());
        if (!rows.isEmpty() && isFootnote(line, expected)) {
            problems.add(line.get(0).at(), FOOTNOTE);
        } else if (fits) {
            rows.add(new Row(line));
        } else {
            problems.add(
                    line.get(0).at(),
                    "must have " + expected + " cells as the heading has, had " + line.size());
        }
    }

    /** The place of a column in each line, -1 where there is none; asked for once for every row. */
    private int place(String column) {
        return places.computeIfAbsent(column, name -> columns.indexOf(plain(name)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }
}
