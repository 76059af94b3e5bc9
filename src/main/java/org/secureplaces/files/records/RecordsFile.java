package org.secureplaces.files.records;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.TextLines;
import org.secureplaces.files.csv.Cells;
import org.secureplaces.files.csv.Cells.Cell;
import org.secureplaces.files.csv.Sheet;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Stay;
import org.secureplaces.fitting.record.Window;

/**
 * A file of child-level records, read line by line, so that a million of them fit into a small
 * memory. Lines that begin with # stand before the heading; one may say {@code # observed from DATE
 * until DATE}.
 */
public final class RecordsFile {

    private static final Pattern OBSERVED =
            Pattern.compile("#.*observed from ([0-9-]{10}) until ([0-9-]{10}).*");

    private final String shown;
    private final Complaints complaints;
    private final Asked asked;
    private final List<Episode> episodes = new ArrayList<>();
    private Optional<LocalDate> from;
    private Optional<LocalDate> until;
    private Position windowAt;
    private LocalDate earliest = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private int lines;

    /**
     * What a command says of the records.
     *
     * @param from first day of the window; without it what the file says, or its first referral
     * @param until last day; without it what the file says, or its last date
     * @param today no date may be later
     */
    public record Asked(
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            LocalDate today,
            List<String> homes) {
        public Asked {
            homes = List.copyOf(homes);
        }
    }

    private RecordsFile(String shown, Asked asked, Problems problems) {
        this.shown = shown;
        this.complaints = new Complaints(problems);
        this.asked = asked;
        this.from = asked.from();
        this.until = asked.until();
        this.windowAt = Position.startOf(shown);
    }

    /** The records of a file; empty where something is wrong with it, which is then a problem. */
    public static Optional<Records> read(Path path, Asked asked, Problems problems) {
        RecordsFile file = new RecordsFile(path.toString(), asked, problems);
        Optional<Integer> read = TextLines.read(path, file.shown, problems, file::read);
        file.complaints.finish(new Position(file.shown, Math.max(1, file.lines), 1));
        return read.isPresent() && problems.isEmpty() ? file.records() : Optional.empty();
    }

    private void refuse(String message) {
        complaints.add(Position.startOf(shown), message);
    }

    /** Reads all lines and tells how many were read. */
    private int read(TextLines lines) throws IOException {
        Map<String, Integer> columns = firstRow(lines).map(this::heading).orElse(Map.of());
        if (!columns.isEmpty()) {
            rows(lines, columns);
        }
        return lines.number();
    }

    /** The first line that is neither blank nor a comment. */
    private Optional<List<Cell>> firstRow(TextLines lines) throws IOException {
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            String text = next.get();
            if (text.startsWith("#")) {
                comment(text, lines.number());
            } else if (!text.isBlank()) {
                return cells(lines.number(), text);
            }
        }
        refuse("is empty, expected the heading " + String.join(",", RecordColumns.ALL));
        return Optional.empty();
    }

    private Optional<List<Cell>> cells(int line, String text) {
        Problems own = new Problems();
        Optional<List<Cell>> cells = Cells.row(shown, line, text, own);
        own.all().forEach(problem -> complaints.add(problem.at(), problem.message()));
        return cells;
    }

    private void rows(TextLines lines, Map<String, Integer> columns) throws IOException {
        RecordParser parser = new RecordParser(asked.homes(), lastDay());
        Map<String, Optional<LocalDate>> dates = RecordRow.dates();
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            if (!next.get().isBlank()) {
                int line = lines.number();
                this.lines = line;
                cells(line, next.get())
                        .flatMap(cells -> row(columns, cells, dates))
                        .flatMap(row -> parser.parse(row, line))
                        .ifPresent(this::add);
            }
        }
    }

    /** No date may be later; where the window is none, which is told once, the day of reading. */
    private LocalDate lastDay() {
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            complaints.add(
                    windowAt,
                    "must be observed until after the first day "
                            + from.get()
                            + ", was until "
                            + until.get());
            return asked.today();
        }
        return until.orElse(asked.today());
    }

    private void comment(String text, int line) {
        Matcher matcher = OBSERVED.matcher(text);
        if (!matcher.matches()) {
            return;
        }
        try {
            windowAt = new Position(shown, line, 1);
            from = asked.from().or(() -> Optional.of(LocalDate.parse(matcher.group(1))));
            until = asked.until().or(() -> Optional.of(LocalDate.parse(matcher.group(2))));
        } catch (DateTimeParseException e) {
            complaints.add(
                    new Position(shown, line, 1),
                    "must say '# observed from DATE until DATE' with dates such as 2021-04-30");
        }
    }

    /** The columns by name; none where the heading is wrong. */
    private Map<String, Integer> heading(List<Cell> cells) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        if (cells.size() == 1 && Sheet.hasOtherSeparators(cells.get(0))) {
            complaints.add(cells.get(0).at(), Sheet.COMMAS);
            return Map.of();
        }
        boolean known = true;
        for (Cell cell : withoutEmptyEnd(cells, 0)) {
            String name = cell.text().strip();
            if (!RecordColumns.KNOWN.contains(name)) {
                known = false;
                complaints.add(
                        cell.at(),
                        "unknown column '"
                                + name
                                + "', no more of a child is read than is needed"
                                + Spelling.hint(name, RecordColumns.KNOWN));
            } else if (columns.put(name, columns.size()) != null) {
                known = false;
                complaints.add(cell.at(), "has the column '" + name + "' twice");
            }
        }
        List<String> missing =
                RecordColumns.ALL.stream().filter(name -> !columns.containsKey(name)).toList();
        if (known && !missing.isEmpty()) {
            complaints.add(cells.get(0).at(), "lacks the columns " + String.join(", ", missing));
        }
        return known && missing.isEmpty() ? columns : Map.of();
    }

    /** A line without the empty cells at its end that a spreadsheet writes. */
    private static List<Cell> withoutEmptyEnd(List<Cell> cells, int fewest) {
        int last = cells.size();
        while (last > fewest && cells.get(last - 1).text().isBlank()) {
            last--;
        }
        return cells.subList(0, last);
    }

    private Optional<RecordRow> row(
            Map<String, Integer> columns, List<Cell> line, Map<String, Optional<LocalDate>> dates) {
        if (line.stream().allMatch(cell -> cell.text().isBlank())) {
            return Optional.empty();
        }
        List<Cell> cells = withoutEmptyEnd(line, columns.size());
        if (Sheet.isFootnote(cells, columns.size())) {
            complaints.add(cells.get(0).at(), Sheet.FOOTNOTE);
            return Optional.empty();
        }
        if (cells.size() == columns.size()) {
            return Optional.of(new RecordRow(columns, cells, complaints, dates));
        }
        complaints.add(
                cells.get(0).at(),
                "must have " + columns.size() + " cells as the heading has, had " + cells.size());
        return Optional.empty();
    }

    private void add(Episode episode) {
        episodes.add(episode);
        earliest = earlier(earliest, episode.search().referred());
        last = later(last, episode.search().referred());
        episode.search().withdrawn().ifPresent(day -> last = later(last, day));
        episode.stay().map(Stay::admitted).ifPresent(day -> last = later(last, day));
        episode.stay().flatMap(Stay::discharged).ifPresent(day -> last = later(last, day));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<Records> records() {
        if (episodes.isEmpty()) {
            refuse("has a heading and no rows");
            return Optional.empty();
        }
        LocalDate begin = from.orElse(earliest);
        if (until.filter(day -> day.isAfter(asked.today())).isPresent()) {
            complaints.add(
                    windowAt,
                    "must not be observed until a day to come, was until " + until.orElseThrow());
            return Optional.empty();
        }
        LocalDate end = until.orElse(later(last, begin.plusDays(1)));
        if (!end.isAfter(begin)) {
            refuse("must be observed until after the first day " + begin + ", was " + end);
            return Optional.empty();
        }
        return Optional.of(new Records(new Window(begin, end), episodes));
    }
}
