package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Scaling;
import org.secureplaces.files.scenario.part.Vocabulary;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.demand.ScaleDemand;

/** Reads changes to how many children need a place. */
final class DemandChangeReader {

    private DemandChangeReader() {}

    static Optional<Change> scale(Fields fields, ChangeContext known) {
        Route route = fields.required("route").oneOf(Vocabulary.routes());
        double factor = fields.required("factor").number(Range.between(0, 100));
        LocalDate from = known.date(fields.required("from"));
        Optional<LocalDate> until = ChangeContext.until(fields, from);
        Optional<Region> region =
                fields.optional("region").map(value -> value.oneOf(Vocabulary.regions()));
        Optional<LocalDate> after = until.map(last -> last.plusDays(1));
        Optional<Basis> basis = fields.optional("basis").map(value -> basis(value, route));
        return fields.make(
                () -> new ScaleDemand(route, basis, new Scaling(factor, from, after, region)));
    }

    private static Basis basis(Value value, Route route) {
        if (route == Route.WELFARE) {
            value.problem("must be left out with route welfare, which has no other basis");
            return Basis.WELFARE;
        }
        return value.oneOf(Vocabulary.bases(route));
    }
}
