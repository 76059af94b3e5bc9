package org.secureplaces.files.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.Origin;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;

/** Reads numbers that carry their range and where they come from. */
final class Figures {

    private final Register register;
    private final List<Figure> tables = new ArrayList<>();

    Figures(Register register) {
        this.register = register;
    }

    /** A number, plain or with its range and its source or reason. */
    Figure read(Value value, Range limits) {
        if (!(value.node() instanceof Mapping)) {
            double number = value.number(limits);
            return new Figure(
                    value.path(),
                    number,
                    new Figure.Range(number, number),
                    "",
                    new Origin.Chosen(value.path()));
        }
        Fields fields = value.fields();
        double number = fields.required("value").number(limits);
        double low = fields.optional("low").map(end -> end.number(limits)).orElse(number);
        double high = fields.optional("high").map(end -> end.number(limits)).orElse(number);
        String unit = fields.optional("unit").map(Value::text).orElse("");
        Origin origin = origin(fields);
        return fields.make(
                        () ->
                                new Figure(
                                        value.path(),
                                        number,
                                        new Figure.Range(low, high),
                                        unit,
                                        origin))
                .orElse(Figure.fixed(value.path(), number));
    }

    /**
     * Where the numbers of a group come from, as its keys {@code source}, {@code derived} or {@code
     * assumed} say.
     */
    Origin origin(Fields fields) {
        Optional<Value> source = fields.optional("source");
        Optional<String> derived = fields.optional("derived").map(Value::text);
        Optional<Value> assumed = fields.optional("assumed");
        if (source.isPresent() == assumed.isPresent()) {
            fields.problem(
                    "must say either source or assumed, "
                            + (source.isPresent() ? "says both" : "says neither"));
            return new Origin.Chosen(fields.path());
        }
        if (assumed.isPresent()) {
            String reason = assumed.get().text();
            return reason.isEmpty() ? new Origin.Chosen(fields.path()) : new Origin.Assumed(reason);
        }
        return new Origin.Published(
                derived.isPresent() ? "derived" : "published",
                sources(source.orElseThrow()),
                derived.orElse(""));
    }

    /** Notes where a table of plain numbers comes from. */
    void table(Fields fields) {
        Origin origin = origin(fields);
        tables.add(new Figure(fields.path(), 0, new Figure.Range(0, 0), "table", origin));
    }

    /** Tables noted so far. */
    List<Figure> tables() {
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
