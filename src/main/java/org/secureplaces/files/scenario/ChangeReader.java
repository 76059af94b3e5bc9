package org.secureplaces.files.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Scaling;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Home;
import org.secureplaces.home.Residents;
import org.secureplaces.home.Spell;
import org.secureplaces.scenario.CapacityBuilding;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.CloseHome;
import org.secureplaces.scenario.ConvertPlaces;
import org.secureplaces.scenario.OpenHome;
import org.secureplaces.scenario.ReopenHome;
import org.secureplaces.scenario.ResizeHome;
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

    private final ChangeDefaults defaults;
    private final Register register;

    ChangeReader(ChangeDefaults defaults, Register register) {
        this.defaults = defaults;
        this.register = register;
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
        Optional<Change> change = read(item.keys().get(0), fields, scenario);
        return change.flatMap(found -> fields.make(() -> scenario.with(found))).orElse(scenario);
    }

    private Optional<Change> read(String kind, Fields fields, Scenario scenario) {
        return switch (kind) {
            case "close" -> close(fields, scenario);
            case "reopen" -> reopen(fields, scenario);
            case "open" -> open(fields, scenario);
            case "convert" -> convert(fields, scenario);
            case "resize" -> resize(fields, scenario);
            case "restrict" -> restrict(fields, scenario);
            case "scale_demand" -> scaleDemand(fields, scenario);
            default -> capacityBuilding(fields, scenario);
        };
    }

    private Optional<Change> close(Fields fields, Scenario scenario) {
        String home = home(fields.required("home"), scenario);
        LocalDate date = date(fields.required("date"), scenario);
        Optional<LocalDate> noticeGiven = fields.optional("notice").map(Value::date);
        Optional<LocalDate> lastGiven = fields.optional("last_admission").map(Value::date);
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
                        .map(value -> value.integer(Range.between(0, 3650)))
                        .orElse(defaults.stayLimitDays());
        if (noticeGiven.isPresent() && date.isBefore(notice)) {
            fields.required("date")
                    .problem("must not be before notice " + notice + ", was " + date);
        }
        return fields.make(
                () -> new CloseHome(home, new Closure(notice, last, date, residents, limit)));
    }

    private Optional<Change> reopen(Fields fields, Scenario scenario) {
        String home = home(fields.required("home"), scenario);
        LocalDate date = date(fields.required("date"), scenario);
        int[] places = places(fields, home, scenario);
        int ramp =
                ChangeDefaults.months(
                        fields.optional("ramp_up_months"), defaults.reopenRampUpMonths());
        return fields.make(() -> new ReopenHome(home, date, places[0], places[1], ramp));
    }

    /**
     * Welfare and justice places as stated, or the stated sum split as the home's last places were.
     */
    private static int[] places(Fields fields, String home, Scenario scenario) {
        Optional<Value> sum = fields.optional("places");
        Optional<Value> welfare = fields.optional("welfare");
        Optional<Value> justice = fields.optional("justice");
        if (sum.isPresent() == (welfare.isPresent() || justice.isPresent())) {
            fields.problem("must state either places or welfare and justice");
        }
        if (sum.isEmpty()) {
            return new int[] {
                welfare.map(value -> value.integer(PLACES)).orElse(0),
                justice.map(value -> value.integer(PLACES)).orElse(0)
            };
        }
        int all = sum.get().integer(PLACES);
        Optional<Spell> last =
                scenario.capacity()
                        .estate()
                        .find(home)
                        .map(known -> known.spells().get(known.spells().size() - 1));
        int before = last.map(spell -> spell.welfare() + spell.justice()).orElse(0);
        int ofJustice =
                before == 0
                        ? 0
                        : (int) Math.round(all * (double) last.orElseThrow().justice() / before);
        return new int[] {all - ofJustice, ofJustice};
    }

    private Optional<Change> open(Fields fields, Scenario scenario) {
        Value named = fields.required("home");
        String name = named.text();
        if (scenario.capacity().estate().find(name).isPresent()) {
            named.problem("must be a new name, but '" + name + "' is in the estate already");
        }
        Region region = fields.required("region").oneOf(Words.regions());
        LocalDate date = date(fields.required("date"), scenario);
        OpenHome.Opening opening = opening(fields);
        Location location = location(fields, name, region, scenario);
        Admits admits = EstateReader.admits(fields);
        double odds =
                fields.optional("acceptance_odds")
                        .map(value -> value.number(Range.POSITIVE))
                        .orElse(1.0);
        Spell before = Spell.notYetOpen(scenario.horizon().dataCutOff());
        return fields.make(
                () ->
                        new OpenHome(
                                new Home(
                                        name,
                                        region,
                                        location,
                                        admits,
                                        odds,
                                        List.of(before),
                                        List.of()),
                                date,
                                opening));
    }

    private OpenHome.Opening opening(Fields fields) {
        int welfare = fields.optional("welfare").map(value -> value.integer(PLACES)).orElse(0);
        int justice = fields.optional("justice").map(value -> value.integer(PLACES)).orElse(0);
        int ramp =
                ChangeDefaults.months(
                        fields.optional("ramp_up_months"), defaults.openRampUpMonths());
        int delay =
                ChangeDefaults.months(fields.optional("delay_months"), defaults.openDelayMonths());
        return fields.make(() -> new OpenHome.Opening(welfare, justice, ramp, delay))
                .orElse(new OpenHome.Opening(1, 0, 0, 0));
    }

    /**
     * Where it is stated; else where the evidence places a home of this name; else the centre of
     * its region.
     */
    private Location location(Fields fields, String name, Region region, Scenario scenario) {
        Optional<Value> latitude = fields.optional("latitude");
        Optional<Value> longitude = fields.optional("longitude");
        if (latitude.isPresent() != longitude.isPresent()) {
            fields.problem("must state both latitude and longitude or neither");
        }
        if (latitude.isPresent() && longitude.isPresent()) {
            return Location.at(
                    latitude.get().number(Range.between(49, 61)),
                    longitude.get().number(Range.between(-9, 3)));
        }
        return register.place(name)
                .orElse(scenario.demand().geography().centres().get(region.ordinal()));
    }

    private Optional<Change> convert(Fields fields, Scenario scenario) {
        String home = home(fields.required("home"), scenario);
        LocalDate date = date(fields.required("date"), scenario);
        int places = fields.required("places").integer(PLACES);
        Route from = fields.required("from_route").oneOf(Words.routes());
        Route to = fields.required("to_route").oneOf(Words.routes());
        return fields.make(() -> new ConvertPlaces(home, date, places, from, to));
    }

    private Optional<Change> resize(Fields fields, Scenario scenario) {
        String home = home(fields.required("home"), scenario);
        LocalDate date = date(fields.required("date"), scenario);
        int welfare = fields.required("welfare").integer(PLACES);
        int justice = fields.required("justice").integer(PLACES);
        int ramp =
                ChangeDefaults.months(
                        fields.optional("ramp_up_months"), defaults.openRampUpMonths());
        return fields.make(() -> new ResizeHome(home, date, welfare, justice, ramp));
    }

    private Optional<Change> restrict(Fields fields, Scenario scenario) {
        String home = home(fields.required("home"), scenario);
        LocalDate from = fields.required("from").date();
        Optional<LocalDate> until = fields.optional("until").map(Value::date);
        int available = fields.required("available").integer(PLACES);
        return fields.make(() -> new RestrictHome(home, from, until, available));
    }

    private Optional<Change> scaleDemand(Fields fields, Scenario scenario) {
        Route route = fields.required("route").oneOf(Words.routes());
        double factor = fields.required("factor").number(Range.between(0, 100));
        LocalDate from = date(fields.required("from"), scenario);
        Optional<LocalDate> until = fields.optional("until").map(Value::date);
        Optional<Region> region =
                fields.optional("region").map(value -> value.oneOf(Words.regions()));
        return fields.make(
                () ->
                        new ScaleDemand(
                                route,
                                new Scaling(
                                        factor,
                                        from,
                                        until.map(last -> last.plusDays(1)),
                                        region)));
    }

    private Optional<Change> capacityBuilding(Fields fields, Scenario scenario) {
        List<String> homes =
                fields.required("homes").items().stream()
                        .map(item -> home(item, scenario))
                        .toList();
        LocalDate from = date(fields.required("from"), scenario);
        double ratio = fields.required("high_need_odds_ratio").number(Range.POSITIVE);
        return fields.make(() -> new CapacityBuilding(homes, from, ratio));
    }

    private static String home(Value value, Scenario scenario) {
        return value.oneOf(scenario.homes().stream().map(Home::name).toList());
    }

    private static LocalDate date(Value value, Scenario scenario) {
        LocalDate date = value.date();
        if (value.isSound() && !date.isAfter(scenario.horizon().dataCutOff())) {
            value.problem(
                    "must be after data_cut_off "
                            + scenario.horizon().dataCutOff()
                            + ", was "
                            + date);
        }
        return date;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
