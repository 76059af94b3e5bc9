package org.secureplaces.files.scenario.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;

/** Reads who is there when a run begins. */
public final class StartReader {

    private static final String CHANGE = "courts_change_per_year";
    private static final Range CHILDREN = Range.between(0, 10_000);

    private final Figures figures;
    private final CensusReader census;

    public StartReader(Figures figures, CensusReader census) {
        this.figures = figures;
        this.census = census;
    }

    /**
     * A scenario with its start.
     *
     * @param bare the scenario before any known event
     * @param known the same after all of them
     */
    public Scenario begin(Fields top, Scenario bare, Scenario known) {
        Value value = top.required("start");
        Figure change =
                (value.node().isWord("empty")
                                ? Optional.<Value>empty()
                                : value.fieldsOr("empty").optional(CHANGE))
                        .map(node -> figures.read(node, Range.between(-0.4, 1)))
                        .orElse(Figure.fixed(CHANGE, 0));
        Scenario begun = begin(value, top, bare, known);
        return begun.start() instanceof Start.Census some
                ? begun.with(some.changing(change))
                : begun;
    }

    private Scenario begin(Value value, Fields top, Scenario bare, Scenario known) {
        if (value.node().isWord("empty")) {
            return known.asBase().with(new Start.Empty());
        }
        Fields fields = value.fieldsOr("empty");
        Figure waiting = figures.read(fields.required("waiting"), CHILDREN);
        Fields children = fields.required("children").fields();
        Optional<Value> date = fields.optional("date");
        boolean counted = fields.optional("census").isPresent() || date.isPresent();
        List<Integer> counts = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            counts.add(figures.count(children.required(basis.label()), CHILDREN));
        }
        if (counted) {
            var stated = new CensusReader.Start(fields, counts, waiting);
            return census.begin(top, stated, bare, known).asBase();
        }
        return known.asBase()
                .with(
                        fields.make(() -> inProportion(known, counts, waiting))
                                .orElse(new Start.Empty()));
    }

    private static Start inProportion(Scenario known, List<Integer> counts, Figure waiting) {
        return Start.Census.inProportion(
                known.capacity().estate(), known.horizon().start(), counts, waiting);
    }
}
