package org.secureplaces.files.scenario;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.child.Basis;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;

/** Reads who is there when a run begins. */
final class StartReader {

    private final Figures figures;

    StartReader(Figures figures) {
        this.figures = figures;
    }

    /** The start of a scenario whose estate and dates are known. */
    Start read(Value value, Scenario scenario) {
        if (value.isWord("empty")) {
            return new Start.Empty();
        }
        Fields fields = value.fieldsOr("empty");
        Figure waiting = figures.read(fields.required("waiting"), Range.between(0, 10_000));
        Fields children = fields.required("children").fields();
        List<Integer> counts = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            counts.add(figures.count(children.required(basis.label()), Range.between(0, 10_000)));
        }
        return fields.make(
                        () ->
                                (Start)
                                        Start.Census.inProportion(
                                                scenario.capacity().estate(),
                                                scenario.horizon().start(),
                                                counts,
                                                waiting))
                .orElse(new Start.Empty());
    }
}
