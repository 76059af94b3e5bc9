package org.secureplaces.files.scenario.part;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.happening.Destination;
import org.secureplaces.home.Costs;

/** Reads what places cost, and what it costs to do without one. */
public final class CostsReader {

    private static final Range POUNDS = Range.between(0, 100_000_000);

    private final Figures figures;

    public CostsReader(Figures figures) {
        this.figures = figures;
    }

    public Costs read(Fields fields) {
        Figure place = figures.read(fields.required("secure_place_year"), POUNDS);
        Figure waiting = figures.read(fields.required("waiting_week"), POUNDS);
        Fields weeks = fields.required("without_place_week").fields();
        List<Figure> instead = new ArrayList<>();
        for (Destination destination : Destination.usual()) {
            instead.add(figures.read(weeks.required(destination.label()), POUNDS));
        }
        return new Costs(place, waiting, instead);
    }
}
