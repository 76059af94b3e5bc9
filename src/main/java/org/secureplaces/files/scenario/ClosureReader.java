package org.secureplaces.files.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Residents;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.CloseHome;

/** Reads changes that close a home. */
final class ClosureReader {

    private static final Range STAY_LIMIT = Range.between(0, 3650);

    private final ChangeDefaults defaults;

    ClosureReader(ChangeDefaults defaults) {
        this.defaults = defaults;
    }

    Optional<Change> close(Fields fields, Within known) {
        String home = known.home(fields.required("home"));
        LocalDate date = known.date(fields.required("date"));
        Optional<LocalDate> noticeGiven = notBefore(fields, "notice", date, Optional.empty());
        Optional<LocalDate> lastGiven = notBefore(fields, "last_admission", date, noticeGiven);
        LocalDate notice =
                noticeGiven.orElse(
                        earlier(date.minusMonths(defaults.noticeMonths()), lastGiven.orElse(date)));
        LocalDate last =
                lastGiven.orElse(later(notice, date.minusMonths(defaults.lastAdmissionMonths())));
        Residents residents =
                fields.optional("residents")
                        .map(value -> value.oneOf(Words.residents()))
                        .orElse(defaults.residents());
        int limit =
                fields.optional("stay_limit_days")
                        .map(value -> value.integer(STAY_LIMIT))
                        .orElse(defaults.stayLimitDays());
        return fields.make(
                () -> new CloseHome(home, new Closure(notice, last, date, residents, limit)));
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

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
