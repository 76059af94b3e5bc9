package org.secureplaces.files.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.csv.Cells;
import org.secureplaces.files.csv.Cells.Cell;
import org.secureplaces.files.csv.Sheet;
import org.secureplaces.fitting.disclosure.LinkedCounts;
import org.secureplaces.fitting.disclosure.Rounding;
import org.secureplaces.fitting.disclosure.Shown;

/**
 * A table of counts of a user's own: columns of labels, then columns of counts, with totals where a
 * label or a heading is {@code all} or {@code total}.
 */
public final class OwnTable {

    private static final Set<String> TOTALS = Set.of("all", "total");
    private static final int MOST_LINKED = 400;

    private final String file;
    private final List<List<Cell>> lines;
    private final int labels;
    private final LinkedCounts counts = new LinkedCounts();
    private final Map<Spot, Integer> cells = new HashMap<>();

    /** A count's line below the heading, and its column. */
    private record Spot(int line, int column) {}

    private OwnTable(String file, List<List<Cell>> lines, int labels) {
        this.file = file;
        this.lines = lines;
        this.labels = labels;
    }

    /**
     * The rounded table as lines of cells, the heading first; empty where something is wrong, which
     * is then a problem.
     *
     * @param labels how many of the first columns are labels; without it the first, and those after
     *     it in which no cell is a number
     */
    public static Optional<List<List<String>>> rounded(
            Path path, Optional<Integer> labels, Problems problems) {
        String file = path.toString();
        List<List<Cell>> lines =
                TextFile.read(path, file, problems)
                        .map(text -> Cells.rows(file, text, problems))
                        .orElse(List.of())
                        .stream()
                        .filter(line -> line.stream().anyMatch(cell -> !cell.text().isBlank()))
                        .toList();
        if (!problems.isEmpty() || !isTable(file, lines, problems)) {
            return Optional.empty();
        }
        OwnTable table = new OwnTable(file, lines, labels.orElseGet(() -> labels(lines)));
        table.read(problems);
        return problems.isEmpty() ? table.rounded(problems) : Optional.empty();
    }

    private static boolean isTable(String file, List<List<Cell>> lines, Problems problems) {
        if (lines.size() < 2) {
            problems.add(Position.startOf(file), "must have a heading and rows of counts");
            return false;
        }
        List<Cell> heading = lines.get(0);
        if (heading.size() < 2) {
            boolean others = Sheet.hasOtherSeparators(heading.get(0));
            problems.add(
                    heading.get(0).at(),
                    others ? Sheet.COMMAS : "must have a column of labels and one of counts");
            return false;
        }
        for (List<Cell> line : lines) {
            if (line.size() != heading.size()) {
                problems.add(
                        line.get(0).at(),
                        "must have "
                                + heading.size()
                                + " cells as the heading has, had "
                                + line.size());
            }
        }
        return problems.isEmpty();
    }

    private static int labels(List<List<Cell>> lines) {
        int labels = 1;
        while (labels < lines.get(0).size() && !holdsNumber(lines, labels)) {
            labels++;
        }
        return labels;
    }

    private static boolean holdsNumber(List<List<Cell>> lines, int column) {
        return lines.stream().skip(1).anyMatch(line -> text(line, column).matches("[0-9]+"));
    }

    private static String text(List<Cell> line, int column) {
        return line.get(column).text().strip();
    }

    private int columns() {
        return lines.get(0).size();
    }

    private boolean isTotal(int line, int label) {
        return TOTALS.contains(text(lines.get(line), label).toLowerCase(Locale.ROOT));
    }

    private boolean isTotalColumn(int column) {
        return isTotal(0, column) && columns() - labels > 1;
    }

    /** In how many ways a count is a total: parts come before their totals. */
    private int level(Spot spot) {
        long ways = IntStream.range(0, labels).filter(label -> isTotal(spot.line(), label)).count();
        return (int) ways + (isTotalColumn(spot.column()) ? 1 : 0);
    }

    private void read(Problems problems) {
        if (labels < 1 || labels >= columns()) {
            problems.add(Position.startOf(file), "must have a column of counts after the labels");
            return;
        }
        List<Spot> spots = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            for (int column = labels; column < columns(); column++) {
                Cell cell = lines.get(line).get(column);
                String text = cell.text().strip();
                if (text.matches("[0-9]{1,9}")) {
                    spots.add(new Spot(line, column));
                } else if (!text.equals(Shown.NOT_APPLICABLE.label())) {
                    problems.add(
                            cell.at(),
                            "must be a whole number of children, or z where there can be none, was '"
                                    + text
                                    + "'");
                }
            }
        }
        if (problems.isEmpty()) {
            spots.sort(Comparator.comparingInt(this::level));
            spots.forEach(spot -> add(spot, problems));
        }
    }

    private void add(Spot spot, Problems problems) {
        Cell cell = lines.get(spot.line()).get(spot.column());
        int count = Integer.parseInt(cell.text().strip());
        int own = counts.add(count);
        cells.put(spot, own);
        for (List<Spot> parts : sums(spot)) {
            List<Integer> known =
                    parts.stream().filter(cells::containsKey).map(cells::get).toList();
            int sum = known.stream().mapToInt(counts::count).sum();
            if (known.isEmpty()) {
                continue;
            }
            if (sum == count) {
                counts.sum(own, known);
            } else {
                problems.add(cell.at(), "must be " + sum + ", the sum of its parts, was " + count);
            }
        }
    }

    private List<List<Spot>> sums(Spot spot) {
        List<List<Spot>> sums = new ArrayList<>();
        if (isTotalColumn(spot.column())) {
            sums.add(
                    IntStream.range(labels, columns())
                            .filter(column -> !isTotalColumn(column))
                            .mapToObj(column -> new Spot(spot.line(), column))
                            .toList());
        }
        for (int label = 0; label < labels; label++) {
            if (isTotal(spot.line(), label)) {
                int by = label;
                sums.add(
                        IntStream.range(1, lines.size())
                                .filter(
                                        line ->
                                                !isTotal(line, by)
                                                        && isAlike(line, spot.line(), by))
                                .mapToObj(line -> new Spot(line, spot.column()))
                                .toList());
            }
        }
        return sums;
    }

    /** Whether two lines differ in one label alone. */
    private boolean isAlike(int line, int other, int but) {
        return IntStream.range(0, labels)
                .filter(label -> label != but)
                .allMatch(
                        label ->
                                text(lines.get(line), label)
                                        .equalsIgnoreCase(text(lines.get(other), label)));
    }

    private Optional<List<List<String>>> rounded(Problems problems) {
        if (counts.size() > MOST_LINKED && counts.hasSums()) {
            problems.add(
                    Position.startOf(file),
                    "must have at most "
                            + MOST_LINKED
                            + " counts where there are totals, had "
                            + counts.size());
            return Optional.empty();
        }
        Rounding rounding = Rounding.of(counts);
        if (!rounding.isSafe()) {
            problems.add(
                    Position.startOf(file),
                    "would still tell a count when it is rounded: join small groups, or leave out"
                            + " the totals");
            return Optional.empty();
        }
        return Optional.of(shown(rounding));
    }

    private List<List<String>> shown(Rounding rounding) {
        List<List<String>> rounded = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            List<String> shown = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                Integer cell = cells.get(new Spot(line, column));
                shown.add(
                        cell == null
                                ? text(lines.get(line), column)
                                : rounding.shown(cell).label());
            }
            rounded.add(shown);
        }
        return rounded;
    }
}
