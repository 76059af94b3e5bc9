package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.scenario.change.ChangeDefaults.ProgrammeDefaults;
import org.secureplaces.files.scenario.part.Figures;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.placement.ScotlandPlaces;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.demand.ScotlandTakesFewer;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.stay.StepDown;

/** Reads changes to where children can go: secure homes in Scotland, step-down places. */
final class WayOutReader {

    private static final Range DAYS = Range.between(0.01, 36_500);
    private static final Range PLACES = Range.between(0, 100_000);

    private final Figures figures;
    private final ProgrammeDefaults defaults;

    WayOutReader(Figures figures, ProgrammeDefaults defaults) {
        this.figures = figures;
        this.defaults = defaults;
    }

    Optional<Change> scotland(Fields fields, Within known) {
        Figure share = figures.read(fields.required("places_share"), Range.SHARE);
        LocalDate from = known.date(fields.required("from"));
        int ramp = ChangeDefaults.months(fields.optional("ramp_up_months"), 0);
        return fields.make(
                () ->
                        new ScotlandTakesFewer(
                                new ScotlandPlaces(
                                        share, new Phase(from, Optional.empty(), ramp))));
    }

    Optional<Change> stepDown(Fields fields, Within known) {
        Value stated = fields.required("places");
        int places = places(stated);
        List<StepDown> before = known.scenario().stays().stepDown();
        Figure mean = figure(fields, "mean_days", DAYS, before, StepDown::meanDays);
        Figure share = figure(fields, "share_needing", Range.SHARE, before, StepDown::share);
        LocalDate from = known.date(fields.required("from"));
        ProgrammeCost cost = Within.cost(fields);
        Optional<LocalDate> over = Within.until(fields, from).map(last -> last.plusDays(1));
        double returns = LeverReader.returns(fields, defaults);
        return fields.make(
                () ->
                        new StepDownPlaces(
                                new StepDown(from, places, mean, share, returns), cost, over));
    }

    private static int places(Value value) {
        return value.node().isWord("unlimited") ? StepDown.UNLIMITED : value.integer(PLACES);
    }

    /** Left out, it stays as an earlier change has it. */
    private Figure figure(
            Fields fields,
            String key,
            Range limits,
            List<StepDown> before,
            Function<StepDown, Figure> earlier) {
        return before.isEmpty() || fields.optional(key).isPresent()
                ? figures.read(fields.required(key), limits)
                : earlier.apply(before.get(before.size() - 1));
    }
}
