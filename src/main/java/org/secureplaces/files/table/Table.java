package org.secureplaces.files.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.secureplaces.files.Folders;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextLines;
import org.secureplaces.files.csv.CellLines;
import org.secureplaces.files.csv.Cells.Cell;

/**
 * A CSV file of the results, described once for writing and for reading.
 *
 * @param <R> what one row says
 */
public final class Table<R> {

    private final String file;
    private final List<Column<R>> columns;
    private final int later;
    private final Function<Row, R> parser;

    Table(String file, List<Column<R>> columns, Function<Row, R> parser) {
        this(file, columns, 0, parser);
    }

    /**
     * A table that had fewer columns once.
     *
     * @param later so many of the last columns may be missing in a file; their cells are empty then
     */
    Table(String file, List<Column<R>> columns, int later, Function<Row, R> parser) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.later = later;
        this.parser = parser;
    }

    /** The name of the file in a folder of results. */
    public String file() {
        return file;
    }

    /** The names of the columns, in the order of the file. */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    /** What a row says, column by column: texts, numbers, whole numbers and dates. */
    List<Object> values(R row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }

    /** Writes the table into a folder. */
    public void write(Path folder, Iterable<R> rows) {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file))) {
            out.write(String.join(",", columns()) + "\n");
            StringBuilder line = new StringBuilder();
            for (R row : rows) {
                line.setLength(0);
                write(row, line);
                out.append(line);
            }
        } catch (IOException e) {
            throw Folders.failure(folder.resolve(file), e);
        }
    }

    /** The rows as they would be read from the file: the same, their numbers rounded. */
    public List<R> rounded(List<R> rows) {
        Map<String, Column<R>> byName = new HashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return rows.stream().map(row -> parser.apply(new RoundedRow<>(byName, row))).toList();
    }

    /** The rows of the table in a folder; what is wrong with it becomes problems. */
    public List<R> read(Path folder, Problems problems) {
        Path path = folder.resolve(file);
        String shown = path.toString();
        return TextLines.read(
                        path,
                        shown,
                        problems,
                        lines -> parse(shown, new CellLines(shown, lines, problems), problems))
                .orElse(List.of());
    }

    private List<R> parse(String shown, CellLines lines, Problems problems) throws IOException {
        List<String> header = lines.next().stream().flatMap(List::stream).map(Cell::text).toList();
        List<R> rows = new ArrayList<>();
        List<String> earlier = columns().subList(0, columns.size() - later);
        if (!header.equals(columns()) && !header.equals(earlier)) {
            String expected = String.join(",", columns());
            String found = String.join(",", header);
            problems.add(
                    Position.startOf(shown),
                    "the header must be " + expected + ", was '" + found + "'");
            return rows;
        }
        Repeated repeated = new Repeated();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            row(new ReadRow(header, line.get(), repeated, problems), problems).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<R> row(ReadRow row, Problems problems) {
        if (!row.isWhole()) {
            return Optional.empty();
        }
        try {
            R parsed = parser.apply(row);
            return row.isSound() ? Optional.of(parsed) : Optional.empty();
        } catch (IllegalArgumentException e) {
            if (row.isSound()) {
                problems.add(row.at(), "the row is impossible: " + e.getMessage());
            }
            return Optional.empty();
        }
    }

    private void write(R row, StringBuilder line) {
        String separator = "";
        for (Column<R> column : columns) {
            line.append(separator).append(quotedIfNeeded(column.cell().apply(row)));
            separator = ",";
        }
        line.append('\n');
    }

    private static String quotedIfNeeded(String cell) {
        return needsQuotes(cell) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** A loop, since a pattern took a third of the time that writing a forecast took. */
    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
    }
}
