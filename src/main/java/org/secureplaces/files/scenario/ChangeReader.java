package org.secureplaces.files.scenario;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Scaling;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Residents;
import org.secureplaces.home.Spell;
import org.secureplaces.scenario.CapacityBuilding;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.CloseHome;
import org.secureplaces.scenario.ConvertPlaces;
import org.secureplaces.scenario.RestrictHome;
import org.secureplaces.scenario.ScaleDemand;
import org.secureplaces.scenario.Scenario;

/** Reads dated changes and applies them one after another. */
final class ChangeReader {

    private static final List<String> KINDS =
            List.of(
                    "close",
                    "reopen",
                    "open",
                    "convert",
                    "resize",
                    "restrict",
                    "scale_demand",
                    "capacity_building");
    private static final Range PLACES = Range.between(0, 1000);
    private static final Range STAY_LIMIT = Range.between(0, 3650);

    private final ChangeDefaults defaults;
    private final Figures figures;
    private final OpeningReader openings;

    ChangeReader(ChangeDefaults defaults, Figures figures, Register register) {
        this.defaults = defaults;
        this.figures = figures;
        this.openings = new OpeningReader(defaults, register);
    }

    /**
     * The scenario after every change of a list that can be applied; the others become problems.
     */
    Scenario apply(Value list, Scenario base) {
        Scenario scenario = base;
        for (Value item : list.items()) {
            scenario = applyOne(item.fields(), scenario);
        }
        return scenario;
    }

    private Scenario applyOne(Fields item, Scenario scenario) {
        Optional<Value> kind = item.onlyOneOf(KINDS);
        if (kind.isEmpty()) {
            return scenario;
        }
        Fields fields = kind.get().fields();
        String word = kind.get().path().substring(kind.get().path().lastIndexOf('.') + 1);
        Optional<Change> change = read(word, fields, new Within(scenario));
        figures.tableIfStated(kind.get());
        return change.flatMap(found -> fields.make(() -> scenario.with(found))).orElse(scenario);
    }

    private Optional<Change> read(String kind, Fields fields, Within known) {
        return switch (kind) {
            case "close" -> close(fields, known);
            case "reopen" -> openings.reopen(fields, known);
            case "open" -> openings.open(fields, known);
            case "convert" -> convert(fields, known);
            case "resize" -> openings.resize(fields, known);
            case "restrict" -> restrict(fields, known);
            case "scale_demand" -> scaleDemand(fields, known);
            default -> capacityBuilding(fields, known);
        };
    }

    private Optional<Change> close(Fields fields, Within known) {
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

    private static Optional<Change> convert(Fields fields, Within known) {
        String home = known.home(fields.required("home"));
        LocalDate date = known.date(fields.required("date"));
        int places = fields.required("places").integer(PLACES);
        Route from = fields.required("from_route").oneOf(Words.routes());
        Route to = fields.required("to_route").oneOf(Words.routes());
        return fields.make(() -> new ConvertPlaces(home, date, places, from, to));
    }

    private static Optional<Change> restrict(Fields fields, Within known) {
        Value named = fields.required("home");
        String home = known.home(named);
        LocalDate from = known.dateOrCutOff(fields.required("from"));
        Optional<LocalDate> until = Within.until(fields, from);
        Value stated = fields.required("available");
        int available = stated.integer(PLACES);
        if (fields.isSound()) {
            Spell then = known.find(home).map(open -> open.on(from)).orElseThrow();
            int approved = then.welfare() + then.justice();
            if (then.isOpen() && available > approved) {
                stated.problem(
                        "must not be more than the "
                                + approved
                                + " approved places of "
                                + home
                                + " on "
                                + from
                                + ", was "
                                + available);
            }
        }
        return fields.make(() -> new RestrictHome(home, from, until, available));
    }

    private static Optional<Change> scaleDemand(Fields fields, Within known) {
        Route route = fields.required("route").oneOf(Words.routes());
        double factor = fields.required("factor").number(Range.between(0, 100));
        LocalDate from = known.date(fields.required("from"));
        Optional<LocalDate> until = Within.until(fields, from);
        Optional<Region> region =
                fields.optional("region").map(value -> value.oneOf(Words.regions()));
        Optional<LocalDate> after = until.map(last -> last.plusDays(1));
        return fields.make(() -> new ScaleDemand(route, new Scaling(factor, from, after, region)));
    }

    private static Optional<Change> capacityBuilding(Fields fields, Within known) {
        Value list = fields.required("homes");
        List<Value> items = list.items();
        if (items.isEmpty()) {
            list.problem("must name at least one home, was an empty list");
        }
        Set<String> homes = new LinkedHashSet<>();
        for (Value item : items) {
            String home = known.home(item);
            if (!homes.add(home)) {
                item.problem("must name each home once, was '" + home + "' again");
            }
        }
        LocalDate from = known.date(fields.required("from"));
        double ratio = fields.required("high_need_odds_ratio").number(Range.POSITIVE);
        return fields.make(() -> new CapacityBuilding(List.copyOf(homes), from, ratio));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
