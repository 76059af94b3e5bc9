package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.scenario.change.ChangeDefaults.RelevantDefaults;
import org.secureplaces.files.scenario.part.Figures;
import org.secureplaces.files.scenario.part.Vocabulary;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.places.AddRelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/**
 * Reads relevant accommodation. What is left out is as the baseline has it; beside a stored
 * baseline that knows no such places all of it must be stated.
 */
final class RelevantReader {

    static final Range DAYS = Range.between(0.01, 36_500);
    private static final Range PLACES = Range.between(0, 100_000);

    private final Figures figures;
    private final Optional<RelevantDefaults> defaults;

    RelevantReader(Figures figures, Optional<RelevantDefaults> defaults) {
        this.figures = figures;
        this.defaults = defaults;
    }

    Optional<Change> read(Fields fields, ChangeContext known) {
        int places = fields.required("places").integer(PLACES);
        LocalDate from = known.date(fields.required("from"));
        RelevantDefaults rest =
                new RelevantDefaults(
                        share(fields), days(fields), months(fields), asked(fields), pounds(fields));
        return fields.make(
                () ->
                        new AddRelevantAccommodation(
                                new RelevantAccommodation(
                                        places,
                                        rest.share(),
                                        rest.meanDays(),
                                        rest.asked(),
                                        new Phase(from, Optional.empty(), rest.rampUpMonths())),
                                rest.poundsPerPlaceYear()));
    }

    private Figure share(Fields fields) {
        return one(
                fields,
                "share_suitable",
                RelevantDefaults::share,
                value -> figures.read(value, Range.SHARE));
    }

    private Figure days(Fields fields) {
        return one(
                fields,
                "mean_days",
                RelevantDefaults::meanDays,
                value -> figures.read(value, DAYS));
    }

    private int months(Fields fields) {
        return one(
                fields,
                "ramp_up_months",
                RelevantDefaults::rampUpMonths,
                value -> ChangeDefaults.months(Optional.of(value), 0));
    }

    private Asked asked(Fields fields) {
        return one(
                fields, "asked", RelevantDefaults::asked, value -> value.oneOf(Vocabulary.asked()));
    }

    private double pounds(Fields fields) {
        return one(
                fields,
                "cost_pounds_per_year",
                RelevantDefaults::poundsPerPlaceYear,
                value -> value.number(ChangeContext.POUNDS));
    }

    /** What a change states under a key; what is usual where it states nothing. */
    private <T> T one(
            Fields fields,
            String key,
            Function<RelevantDefaults, T> usual,
            Function<Value, T> reader) {
        return defaults.isPresent() && fields.optional(key).isEmpty()
                ? usual.apply(defaults.get())
                : reader.apply(fields.required(key));
    }
}
