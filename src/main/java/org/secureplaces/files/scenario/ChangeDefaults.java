package org.secureplaces.files.scenario;

import java.util.List;
import java.util.Optional;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Residents;

/**
 * What a dated change means where it leaves things out, as the baseline states.
 *
 * @param noticeMonths months from notice to closing
 * @param lastAdmissionMonths months from the last admission to closing
 */
public record ChangeDefaults(
        int noticeMonths,
        int lastAdmissionMonths,
        Residents residents,
        int stayLimitDays,
        int openRampUpMonths,
        int openDelayMonths,
        int reopenRampUpMonths) {

    private static final Range MONTHS = Range.between(0, 240);

    static ChangeDefaults read(Fields fields, Figures figures) {
        Fields close = fields.required("close").fields();
        Fields open = fields.required("open").fields();
        Fields reopen = fields.required("reopen").fields();
        List.of(close, open, reopen).forEach(figures::table);
        return new ChangeDefaults(
                close.required("notice_months").integer(MONTHS),
                close.required("last_admission_months").integer(MONTHS),
                close.required("residents").oneOf(Words.residents()),
                close.required("stay_limit_days").integer(Range.between(0, 3650)),
                open.required("ramp_up_months").integer(MONTHS),
                open.required("delay_months").integer(MONTHS),
                reopen.required("ramp_up_months").integer(MONTHS));
    }

    /** Months that a change states, or the default. */
    static int months(Optional<Value> stated, int otherwise) {
        return stated.map(value -> value.integer(MONTHS)).orElse(otherwise);
    }
}
