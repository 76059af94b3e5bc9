package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.scenario.change.ChangeDefaults.ProgrammeDefaults;
import org.secureplaces.files.scenario.change.ChangeDefaults.RelevantDefaults;
import org.secureplaces.files.scenario.part.Figures;
import org.secureplaces.files.scenario.part.Words;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.placement.ScotlandPlaces;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.demand.ScotlandTakesFewer;
import org.secureplaces.scenario.change.places.AddRelevantAccommodation;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.stay.RelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation.Asked;
import org.secureplaces.stay.StepDown;

/**
 * Reads changes to where children can go: secure homes in Scotland, step-down places, relevant
 * accommodation.
 */
final class WayOutReader {

    static final Range DAYS = Range.between(0.01, 36_500);
    private static final Range PLACES = Range.between(0, 100_000);

    private final Figures figures;
    private final ProgrammeDefaults defaults;
    private final Optional<RelevantDefaults> relevant;

    WayOutReader(Figures figures, ChangeDefaults defaults) {
        this.figures = figures;
        this.defaults = defaults.programme();
        this.relevant = defaults.relevant();
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

    Optional<Change> relevantAccommodation(Fields fields, Within known) {
        int places = fields.required("places").integer(PLACES);
        LocalDate from = known.date(fields.required("from"));
        Figure share = usually(fields, "share_suitable", RelevantDefaults::share, this::share);
        Figure days = usually(fields, "mean_days", RelevantDefaults::meanDays, this::days);
        int months =
                usually(
                        fields,
                        "ramp_up_months",
                        RelevantDefaults::rampUpMonths,
                        value -> ChangeDefaults.months(Optional.of(value), 0));
        Asked asked =
                usually(
                        fields,
                        "asked",
                        RelevantDefaults::asked,
                        value -> value.oneOf(Words.asked()));
        double pounds =
                usually(
                        fields,
                        "cost_pounds_per_year",
                        RelevantDefaults::poundsPerPlaceYear,
                        value -> value.number(Range.atLeast(0)));
        return fields.make(
                () ->
                        new AddRelevantAccommodation(
                                new RelevantAccommodation(
                                        places,
                                        share,
                                        days,
                                        asked,
                                        new Phase(from, Optional.empty(), months)),
                                pounds));
    }

    /** What a change states under a key; what is usual where it states nothing. */
    private <T> T usually(
            Fields fields,
            String key,
            Function<RelevantDefaults, T> usual,
            Function<Value, T> reader) {
        return relevant.isPresent() && fields.optional(key).isEmpty()
                ? usual.apply(relevant.get())
                : reader.apply(fields.required(key));
    }

    private Figure share(Value value) {
        return figures.read(value, Range.SHARE);
    }

    private Figure days(Value value) {
        return figures.read(value, DAYS);
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
