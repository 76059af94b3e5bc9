package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.files.scenario.part.Vocabulary;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Residents;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.estate.CloseHome;
import org.secureplaces.scenario.change.estate.RebuildHome;
import org.secureplaces.scenario.change.estate.ReopenHome;

/** Reads changes that close a home. */
final class ClosureReader {

    private static final Range STAY_LIMIT = Range.between(0, 3650);

    private final ChangeDefaults defaults;

    ClosureReader(ChangeDefaults defaults) {
        this.defaults = defaults;
    }

    Optional<Change> close(Fields fields, ChangeContext known) {
        String home = known.home(fields.required("home"));
        LocalDate date = known.date(fields.required("date"));
        Optional<LocalDate> noticeGiven = notBefore(fields, "notice", date, Optional.empty());
        Optional<LocalDate> lastGiven = notBefore(fields, "last_admission", date, noticeGiven);
        LocalDate usual = usualNotice(date, known);
        LocalDate notice = noticeGiven.orElse(earlier(usual, lastGiven.orElse(date)));
        LocalDate last = lastGiven.orElse(defaults.close().lastAdmission(date, notice));
        Residents residents = residents(fields);
        int limit =
                fields.optional("stay_limit_days")
                        .map(value -> value.integer(STAY_LIMIT))
                        .orElse(defaults.close().stayLimitDays());
        return fields.make(
                () -> new CloseHome(home, new Closure(notice, last, date, residents, limit)));
    }

    /** A closure for works, with notice as any other, and a reopening on the day after them. */
    Optional<Change> rebuild(Fields fields, ChangeContext known) {
        String home = known.home(fields.required("home"));
        LocalDate from = known.date(fields.required("from"));
        fields.required("until");
        LocalDate until = ChangeContext.until(fields, from).orElse(from);
        int welfare = fields.required("welfare").integer(ChangeContext.PLACES);
        int justice = fields.required("justice").integer(ChangeContext.PLACES);
        Residents residents = residents(fields);
        int ramp =
                ChangeDefaults.months(
                        fields.optional("ramp_up_months"), defaults.reopenRampUpMonths());
        LocalDate notice = usualNotice(from, known);
        LocalDate last = defaults.close().lastAdmission(from, notice);
        int limit = defaults.close().stayLimitDays();
        return fields.make(
                () ->
                        new RebuildHome(
                                new CloseHome(
                                        home, new Closure(notice, last, from, residents, limit)),
                                new ReopenHome(home, until.plusDays(1), welfare, justice, ramp)));
    }

    private LocalDate usualNotice(LocalDate date, ChangeContext known) {
        return defaults.close().notice(date, known.scenario().horizon().forecastFrom());
    }

    private Residents residents(Fields fields) {
        return fields.optional("residents")
                .map(value -> value.oneOf(Vocabulary.residents()))
                .orElse(defaults.close().residents());
    }

    /** An earlier step of a closure: not after the closing date, not before the notice. */
    private static Optional<LocalDate> notBefore(
            Fields fields, String key, LocalDate closing, Optional<LocalDate> notice) {
        Optional<Value> stated = fields.optional(key);
        Optional<LocalDate> step = stated.map(Value::date);
        if (step.isPresent() && stated.get().isSound() && fields.required("date").isSound()) {
            if (step.get().isAfter(closing)) {
                stated.get().problem("must not be after date " + closing + ", was " + step.get());
            }
            notice.filter(first -> step.get().isBefore(first))
                    .ifPresent(
                            first ->
                                    stated.get()
                                            .problem(
                                                    "must not be before notice "
                                                            + first
                                                            + ", was "
                                                            + step.get()));
        }
        return step;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
