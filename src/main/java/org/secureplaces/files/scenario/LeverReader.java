package org.secureplaces.files.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.CapacityBuilding;

/** Reads programmes that change what chosen homes do with their places. */
final class LeverReader {

    private LeverReader() {}

    static Optional<Change> capacityBuilding(Fields fields, Within known) {
        List<String> homes = known.homes(fields.required("homes"));
        LocalDate from = known.date(fields.required("from"));
        double ratio = fields.required("high_need_odds_ratio").number(Range.POSITIVE);
        return fields.make(() -> new CapacityBuilding(homes, from, ratio));
    }
}
