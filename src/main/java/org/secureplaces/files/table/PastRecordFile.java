package org.secureplaces.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Cells;
import org.secureplaces.files.csv.Cells.Cell;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.answer.PastRecord.Kind;

/** The file {@code past_record.csv}: how right forecasts were before. */
public final class PastRecordFile {

    private static final Table<PastRecord.Row> TABLE =
            new Table<>(
                    "past_record.csv",
                    List.of(
                            Column.text("kind", row -> word(row.kind())),
                            Column.text("name", PastRecord.Row::name),
                            Column.integer("horizon_months", PastRecord.Row::horizonMonths),
                            Column.integer("figures", PastRecord.Row::figures),
                            Column.integer("held95", PastRecord.Row::held95),
                            Column.number("crps", PastRecord.Row::crps),
                            Column.number("skill_last", PastRecord.Row::skillLast),
                            Column.text("says", PastRecord.Row::says)),
                    PastRecordFile::row);

    private PastRecordFile() {}

    /** Its name. */
    public static String file() {
        return TABLE.file();
    }

    /** Writes it into a folder. */
    public static void write(Path folder, PastRecord record) {
        TABLE.write(folder, record.rows());
    }

    /** The one that comes with the program, as the command {@code vintage --page} wrote it. */
    public static PastRecord shipped() {
        Problems problems = new Problems();
        List<List<Cell>> lines = Cells.rows(TABLE.file(), text(), problems);
        problems.throwIfAny();
        List<PastRecord.Row> rows = new ArrayList<>();
        for (List<Cell> line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < line.size(); column++) {
                cells.put(TABLE.columns().get(column), line.get(column).text());
            }
            rows.add(row(cells));
        }
        return new PastRecord(rows);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static PastRecord.Row row(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : List.of("kind", "name", "says")) {
            cells.put(column, row.text(column));
        }
        for (String column : List.of("horizon_months", "figures", "held95")) {
            cells.put(column, Integer.toString(row.integer(column)));
        }
        for (String column : List.of("crps", "skill_last")) {
            cells.put(column, Decimal.written(row.number(column)));
        }
        return row(cells);
    }

    private static PastRecord.Row row(Map<String, String> cells) {
        return new PastRecord.Row(
                Kind.valueOf(cells.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
                cells.getOrDefault("name", ""),
                Integer.parseInt(cells.getOrDefault("horizon_months", "")),
                Integer.parseInt(cells.getOrDefault("figures", "")),
                Integer.parseInt(cells.getOrDefault("held95", "")),
                number(cells.getOrDefault("crps", "")),
                number(cells.getOrDefault("skill_last", "")),
                cells.getOrDefault("says", ""));
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static String text() {
        String place = "/org/secureplaces/report/" + TABLE.file();
        try (InputStream in = PastRecordFile.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("the record of the past is missing: " + place);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
