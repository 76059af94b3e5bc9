package org.secureplaces.files.scenario.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;

/**
 * Reads numbers that carry their range and where they come from. The file that builds on no other
 * must say it of every number; a plain number in a file that builds on it is its author's choice.
 */
public final class Figures {

    private static final String BARE =
            "must say where it comes from, was the bare number %s, expected {value: %s, source: ID} or"
                    + " {value: %s, low: LOWEST, high: HIGHEST, assumed: \"reason\"}";

    private final Register register;
    private final String firstFile;
    private final Posteriors posteriors;
    private final List<Figure> tables = new ArrayList<>();

    /**
     * Reads with a register of sources.
     *
     * @param firstFile the file that builds on no other
     * @param posteriors draws of figures that were calibrated
     */
    public Figures(Register register, String firstFile, Posteriors posteriors) {
        this.register = register;
        this.firstFile = firstFile;
        this.posteriors = posteriors;
    }

    /** A number, plain or with its range and its source or reason. */
    public Figure read(Value value, Range limits) {
        if (!(value.node() instanceof Mapping)) {
            return bare(value, limits);
        }
        Fields fields = value.fields();
        double number = fields.required("value").number(limits);
        double low = end(fields, "low", limits, number);
        double high = end(fields, "high", limits, number);
        String unit = fields.optional("unit").map(Value::text).orElse("");
        FigureOrigin origin = origin(fields);
        if (origin instanceof FigureOrigin.Assumed) {
            requireRange(fields);
        }
        return fields.make(
                        () ->
                                new Figure(
                                        value.path(),
                                        number,
                                        new Figure.Range(low, high),
                                        unit,
                                        origin))
                .map(figure -> posteriors.of(figure, value, limits))
                .orElse(Figure.fixed(value.path(), number));
    }

    private Figure bare(Value value, Range limits) {
        double number = value.number(limits);
        refuseBare(value);
        return new Figure(
                value.path(),
                number,
                new Figure.Range(number, number),
                "",
                new FigureOrigin.Chosen(value.path()));
    }

    private static double end(Fields fields, String key, Range limits, double value) {
        Optional<Value> end = fields.optional(key);
        double stated = end.map(given -> given.number(limits)).orElse(value);
        boolean outside = key.equals("low") ? stated > value : stated < value;
        if (outside && fields.required("value").isSound()) {
            String relation = key.equals("low") ? "more" : "less";
            end.ifPresent(
                    given ->
                            given.problem(
                                    "must not be "
                                            + relation
                                            + " than value "
                                            + value
                                            + ", was "
                                            + stated));
        }
        return stated;
    }

    /** A number that is not drawn from a range; it is noted with where it comes from. */
    double constant(Value value, Range limits) {
        Figure figure = read(value, limits);
        tables.add(figure);
        return figure.value();
    }

    /** A whole number that is not drawn from a range. */
    int count(Value value, Range limits) {
        double number = constant(value, limits);
        if (number != Math.rint(number)) {
            value.problem("must be a whole number, was " + number);
        }
        return (int) Math.round(number);
    }

    /**
     * A whole number of places of a home, drawn from its range where it has one. A plain number
     * beside the home's name has the source of all that stands there; in a later file it is its
     * author's choice.
     */
    Figure places(Value value, Value home, Range limits) {
        String key = "estate.homes." + home.text() + ".welfare";
        if (!(value.node() instanceof Mapping)) {
            int places = value.integer(limits);
            return areInOneFile(value, home)
                    ? Figure.fixed("places", places)
                    : new Figure(
                            key,
                            places,
                            Figure.Range.ofWholeNumbers(places, places),
                            "",
                            new FigureOrigin.Chosen(key));
        }
        Fields fields = value.fields();
        for (String part : List.of("value", "low", "high")) {
            fields.optional(part).ifPresent(number -> number.integer(limits));
        }
        Figure read = read(value, limits);
        Figure.Range range = Figure.Range.ofWholeNumbers(read.range().low(), read.range().high());
        return new Figure(key, read.value(), range, read.unit(), read.origin());
    }

    static boolean areInOneFile(Value one, Value other) {
        return one.node().at().file().equals(other.node().at().file());
    }

    /** Notes a number that replaces the one of its key. */
    void note(String key, double value, FigureOrigin origin) {
        tables.removeIf(table -> table.key().equals(key));
        tables.add(new Figure(key, value, new Figure.Range(value, value), "", origin));
    }

    private void refuseBare(Value value) {
        if (value.node() instanceof Scalar scalar && isFirst(value)) {
            String number = scalar.text();
            value.problem(BARE.formatted(number, number, number));
        }
    }

    /** Whether a value stands in the file that builds on no other. */
    boolean isFirst(Value value) {
        return value.node().at().file().equals(firstFile);
    }

    private static void requireRange(Fields fields) {
        for (String end : List.of("low", "high")) {
            if (fields.optional(end).isEmpty()) {
                fields.problem("is assumed, so it must have a range: " + end + " is missing");
                return;
            }
        }
    }

    /**
     * Where the numbers of a group come from, as its keys {@code source}, {@code derived} or {@code
     * assumed} say.
     */
    FigureOrigin origin(Fields fields) {
        Optional<Value> source = fields.optional("source");
        Optional<String> derived = fields.optional("derived").map(Value::text);
        Optional<Value> assumed = fields.optional("assumed");
        if (source.isPresent() == assumed.isPresent()) {
            fields.problem(
                    "must say either source or assumed, "
                            + (source.isPresent() ? "says both" : "says neither"));
            return new FigureOrigin.Chosen(fields.path());
        }
        if (assumed.isPresent()) {
            String reason = assumed.get().text();
            return reason.isEmpty()
                    ? new FigureOrigin.Chosen(fields.path())
                    : new FigureOrigin.Assumed(reason);
        }
        return new FigureOrigin.Published(
                derived.isPresent() ? "derived" : "published",
                sources(source.orElseThrow()),
                derived.orElse(""));
    }

    /**
     * Notes where a table of plain numbers comes from: what the file says that stated them, and not
     * what it said of others before a later file replaced some.
     */
    public void table(Fields fields) {
        FigureOrigin stated = origin(fields);
        FigureOrigin origin =
                fields.isFromOneFile() ? stated : new FigureOrigin.Chosen(fields.path());
        tables.add(new Figure(fields.path(), 0, new Figure.Range(0, 0), "table", origin));
    }

    /** The same for numbers that need a source only in the file that builds on no other. */
    public void tableIfStated(Value group) {
        Fields fields = group.fields();
        List<Value> stated =
                Stream.of("source", "derived", "assumed")
                        .map(fields::optional)
                        .flatMap(Optional::stream)
                        .toList();
        if (!stated.isEmpty() || isFirst(group)) {
            table(fields);
        }
    }

    /** Tables noted so far. */
    public List<Figure> tables() {
        return List.copyOf(tables);
    }

    private List<String> sources(Value value) {
        List<String> ids = List.of(value.text().split("\\s*;\\s*"));
        for (String id : ids) {
            if (!id.isEmpty() && !register.knows(id)) {
                value.problem("names the source '" + id + "', which is not in the evidence");
            }
        }
        return ids;
    }
}
