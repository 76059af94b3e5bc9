package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.scenario.part.Figures;
import org.secureplaces.files.scenario.part.Vocabulary;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Residents;
import org.secureplaces.scenario.change.places.CutContracts.Become;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/**
 * What a dated change means where it leaves things out, as the baseline states.
 *
 * @param reopenRampUpMonths months until all places of a home that reopens are ready
 * @param cutPlacesBecome what places are whose contracts are cut
 * @param programme what programmes are that leave things out
 * @param relevant what relevant accommodation is; a stored baseline may say nothing of it
 */
public record ChangeDefaults(
        Close close,
        Open open,
        int reopenRampUpMonths,
        Become cutPlacesBecome,
        ProgrammeDefaults programme,
        Optional<RelevantDefaults> relevant) {

    private static final Range MONTHS = Range.between(0, 240);

    /**
     * Closures.
     *
     * @param noticeMonths months from notice to closing
     * @param lastAdmissionMonths months from the last admission to closing
     */
    public record Close(
            int noticeMonths, int lastAdmissionMonths, Residents residents, int stayLimitDays) {

        /**
         * Day of the notice where none is stated: a closure in the forecast is not announced before
         * the forecast begins, for that past is known.
         */
        public LocalDate notice(LocalDate date, LocalDate forecastFrom) {
            LocalDate usual = date.minusMonths(noticeMonths);
            return usual.isBefore(forecastFrom) && !date.isBefore(forecastFrom)
                    ? forecastFrom
                    : usual;
        }

        /** Last day of admissions where none is stated. */
        public LocalDate lastAdmission(LocalDate date, LocalDate notice) {
            LocalDate usual = date.minusMonths(lastAdmissionMonths);
            return usual.isBefore(notice) ? notice : usual;
        }
    }

    /** Openings. */
    public record Open(int rampUpMonths, int delayMonths) {}

    /** Programmes in homes; a stored baseline may say nothing of children who come again. */
    public record ProgrammeDefaults(
            int rampUpMonths,
            double cautionFreed,
            double costPoundsPerYear,
            double costPoundsOnce,
            double returnFactor) {}

    /** Relevant accommodation. */
    public record RelevantDefaults(
            Figure share,
            Figure meanDays,
            int rampUpMonths,
            Asked asked,
            double poundsPerPlaceYear) {}

    public static ChangeDefaults read(Fields fields, Figures figures) {
        Fields close = fields.required("close").fields();
        Fields open = fields.required("open").fields();
        Fields reopen = fields.required("reopen").fields();
        Fields cut = fields.required("cut_contracts").fields();
        Fields programme = fields.required("programme").fields();
        Optional<Fields> relevant = fields.optional("relevant_accommodation").map(Value::fields);
        List.of(close, open, reopen, cut, programme).forEach(figures::table);
        relevant.ifPresent(figures::table);
        return new ChangeDefaults(
                close(close),
                new Open(
                        open.required("ramp_up_months").integer(MONTHS),
                        open.required("delay_months").integer(MONTHS)),
                reopen.required("ramp_up_months").integer(MONTHS),
                cut.required("become").oneOf(Vocabulary.cutPlaces()),
                programme(programme),
                relevant.map(one -> relevant(one, figures)));
    }

    private static Close close(Fields fields) {
        return new Close(
                fields.required("notice_months").integer(MONTHS),
                fields.required("last_admission_months").integer(MONTHS),
                fields.required("residents").oneOf(Vocabulary.residents()),
                fields.required("stay_limit_days").integer(Range.between(0, 3650)));
    }

    private static ProgrammeDefaults programme(Fields fields) {
        return new ProgrammeDefaults(
                fields.required("ramp_up_months").integer(MONTHS),
                fields.required("caution_freed").number(Range.SHARE),
                fields.required("cost_pounds_per_year").number(Range.atLeast(0)),
                fields.required("cost_pounds_once").number(Range.atLeast(0)),
                fields.optional("return_factor")
                        .map(value -> value.number(Range.between(0, 10)))
                        .orElse(1.0));
    }

    private static RelevantDefaults relevant(Fields fields, Figures figures) {
        return new RelevantDefaults(
                figures.read(fields.required("share_suitable"), Range.SHARE),
                figures.read(fields.required("mean_days"), RelevantReader.DAYS),
                fields.required("ramp_up_months").integer(MONTHS),
                fields.required("asked").oneOf(Vocabulary.asked()),
                fields.required("cost_pounds_per_year").number(Range.atLeast(0)));
    }

    /** Months that a change states, or the default. */
    static int months(Optional<Value> stated, int otherwise) {
        return stated.map(value -> value.integer(MONTHS)).orElse(otherwise);
    }
}
