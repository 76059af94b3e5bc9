package org.secureplaces.files.scenario.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.csv.Sheet;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Node;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;

/**
 * The draws of calibrated figures that a scenario names: a heading of keys, such as {@code
 * estate.effective}, and a line for each draw. They replace the range of a figure unless a later
 * file states the figure itself.
 */
public final class Posteriors {

    private static final int FEWEST = 2;
    private static final double TAIL = 0.025;

    private final Optional<Source> file;
    private final List<String> baseFirst;
    private final int namedBy;
    private final Map<String, List<Cell>> draws = new LinkedHashMap<>();
    private final Problems problems;
    private List<Integer> order = List.of();

    /** A number of the file and where it stands. */
    private record Cell(Position at, double number) {}

    private Posteriors(Optional<Source> file, List<String> baseFirst, int namedBy, Problems own) {
        this.file = file;
        this.baseFirst = baseFirst;
        this.namedBy = namedBy;
        this.problems = own;
    }

    /** None at all. */
    static Posteriors none() {
        return new Posteriors(Optional.empty(), List.of(), -1, new Problems());
    }

    /** What a scenario names; the word none leaves all figures to their ranges. */
    public static Posteriors named(
            Optional<Value> named, NamedTexts texts, Layers layers, Problems problems) {
        if (named.isEmpty() || named.get().node().isWord("none")) {
            return none();
        }
        Value value = named.get();
        List<String> files =
                layers.baseFirst().stream().map(layer -> layer.source().file()).toList();
        Optional<Source> source = texts.of(value, problems);
        Posteriors read =
                new Posteriors(source, files, files.indexOf(value.node().at().file()), problems);
        source.flatMap(found -> Sheet.read(texts.shown(found.file()), found.text(), problems))
                .ifPresent(sheet -> read.add(sheet, layers.merged()));
        return read;
    }

    /** The file as it was read. */
    public Optional<Source> file() {
        return file;
    }

    /** The figure with its draws, if there are any for it and no later file states it. */
    Figure of(Figure figure, Value value, Range limits) {
        List<Cell> own = draws.getOrDefault(figure.key(), List.of());
        int statedBy = baseFirst.indexOf(value.node().at().file());
        if (own.isEmpty() || !figure.isUncertain() || statedBy > namedBy) {
            return figure;
        }
        own.stream()
                .filter(cell -> !limits.holds(cell.number()))
                .forEach(
                        cell ->
                                problems.add(
                                        cell.at(),
                                        figure.key()
                                                + " must be "
                                                + limits.words()
                                                + ", was "
                                                + cell.number()));
        FigureOrigin.Calibrated origin =
                calibrated(figure.origin(), own.stream().map(Cell::number).toList());
        Figure.Range range = new Figure.Range(origin.quantile(TAIL), origin.quantile(1 - TAIL));
        return new Figure(figure.key(), origin.quantile(0.5), range, figure.unit(), origin);
    }

    /** Rows of a file that holds what is no number, which was told, have no order. */
    private FigureOrigin.Calibrated calibrated(FigureOrigin before, List<Double> own) {
        String name = file.orElseThrow().file();
        return order.size() == own.size()
                ? new FigureOrigin.Calibrated(name, before, own, order)
                : new FigureOrigin.Calibrated(name, before, own);
    }

    private void add(Sheet sheet, Mapping merged) {
        for (String key : sheet.columns()) {
            if (at(merged, key).isEmpty()) {
                problems.add(
                        sheet.at(key),
                        "column '" + key + "' names no key of the scenario" + hint(key, merged));
            } else {
                List<Cell> column = new ArrayList<>();
                sheet.rows().forEach(row -> number(key, row, column));
                draws.put(key, List.copyOf(column));
            }
        }
        if (sheet.rows().size() < FEWEST) {
            problems.add(
                    Position.startOf(sheet.file()),
                    "must have at least "
                            + FEWEST
                            + " draws below the heading, had "
                            + sheet.rows().size());
        }
        Map<String, List<Double>> columns = new LinkedHashMap<>();
        draws.forEach((key, cells) -> columns.put(key, cells.stream().map(Cell::number).toList()));
        order = RowOrder.of(columns);
    }

    private void number(String key, Sheet.Row row, List<Cell> column) {
        String text = row.text(key);
        Position at = row.cell(key).at();
        try {
            double number = Double.parseDouble(text);
            if (!Double.isNaN(number) && !Double.isInfinite(number)) {
                column.add(new Cell(at, number));
                return;
            }
        } catch (NumberFormatException e) {
            // told below, with what is no number but reads as one
        }
        problems.add(at, key + " must be a number, was '" + text + "'");
    }

    /** What stands at a path, or at the part of it where the word off or an empty list ends it. */
    private static Optional<Node> at(Mapping merged, String path) {
        Optional<Node> node = Optional.of(merged);
        for (String key : path.replace("[", ".[").split("\\.", 0)) {
            if (node.filter(found -> !isEnd(found)).isEmpty()) {
                return node;
            }
            node = node.flatMap(group -> below(group, key));
        }
        return node;
    }

    private static boolean isEnd(Node node) {
        return node instanceof Node.Scalar
                || node instanceof Node.Sequence list && list.items().isEmpty();
    }

    /** What a key says, or which item of a list a number in brackets is, from 1. */
    private static Optional<Node> below(Node group, String key) {
        if (group instanceof Mapping mapping) {
            return mapping.value(key);
        }
        return group instanceof Node.Sequence list
                ? IntStream.rangeClosed(1, list.items().size())
                        .filter(number -> key.equals("[" + number + "]"))
                        .mapToObj(number -> list.items().get(number - 1))
                        .findFirst()
                : Optional.empty();
    }

    private static String hint(String path, Mapping merged) {
        int dot = path.lastIndexOf('.');
        Optional<Node> group = dot < 0 ? Optional.of(merged) : at(merged, path.substring(0, dot));
        return group.filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .map(found -> found.entries().stream().map(Node.Entry::key).toList())
                .map(keys -> Spelling.hint(path.substring(dot + 1), keys))
                .orElse("");
    }
}
