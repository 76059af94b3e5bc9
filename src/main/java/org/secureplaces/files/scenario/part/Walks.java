package org.secureplaces.files.scenario.part;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;

/** Reads where a rate or share may wander. */
final class Walks {

    private Walks() {}

    /** A walk from a day of its own; one that does not say what it keeps never returns. */
    static RandomWalk read(Fields fields, Figures figures) {
        return read(fields, fields.required("from").date(), figures);
    }

    /** A walk from a day that is stated beside it. */
    static RandomWalk read(Fields fields, LocalDate from, Figures figures) {
        Figure sd = figures.read(fields.required("yearly_sd"), Range.between(0, 1));
        Figure keeps =
                fields.optional("keeps")
                        .map((Value value) -> figures.read(value, Range.SHARE))
                        .orElse(Figure.fixed("keeps", 1));
        return new RandomWalk(from, sd, keeps, List.of());
    }
}
