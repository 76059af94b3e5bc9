package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.part.EstateReader;
import org.secureplaces.files.scenario.part.Vocabulary;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Admits;
import org.secureplaces.home.FirstSize;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Timeline;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.estate.OpenHome;
import org.secureplaces.scenario.change.estate.ReopenHome;
import org.secureplaces.scenario.change.places.ResizeHome;

/** Reads changes that bring places: homes that open, open again or have other sizes. */
final class OpeningReader {

    private final ChangeDefaults defaults;
    private final Register register;

    OpeningReader(ChangeDefaults defaults, Register register) {
        this.defaults = defaults;
        this.register = register;
    }

    Optional<Change> reopen(Fields fields, ChangeContext known) {
        String home = known.home(fields.required("home"));
        LocalDate date = known.date(fields.required("date"));
        int[] places = places(fields, known.find(home));
        int ramp =
                ChangeDefaults.months(
                        fields.optional("ramp_up_months"), defaults.reopenRampUpMonths());
        return fields.make(() -> new ReopenHome(home, date, places[0], places[1], ramp));
    }

    /**
     * Welfare and justice places as stated, or the stated sum split as the home's last places were.
     */
    private static int[] places(Fields fields, Optional<Home> home) {
        Optional<Value> sum = fields.optional("places");
        Optional<Value> welfare = fields.optional("welfare");
        Optional<Value> justice = fields.optional("justice");
        if (sum.isPresent() == (welfare.isPresent() || justice.isPresent())) {
            fields.problem(
                    "must state either places or welfare and justice, "
                            + (sum.isPresent() ? "states both" : "states neither"));
        }
        if (sum.isEmpty()) {
            return new int[] {places(welfare), places(justice)};
        }
        int all = places(sum);
        Optional<HomeState> last = home.map(known -> known.states().get(known.states().size() - 1));
        int before = last.map(state -> state.welfare() + state.justice()).orElse(0);
        int ofJustice =
                before == 0
                        ? 0
                        : (int) Math.round(all * (double) last.orElseThrow().justice() / before);
        return new int[] {all - ofJustice, ofJustice};
    }

    private static int places(Optional<Value> stated) {
        return stated.map(value -> value.integer(ChangeContext.PLACES)).orElse(0);
    }

    Optional<Change> open(Fields fields, ChangeContext known) {
        String name = newName(fields.required("home"), known);
        Region region = fields.required("region").oneOf(Vocabulary.regions());
        LocalDate date = known.date(fields.required("date"));
        OpenHome.Opening opening = opening(fields);
        Location location = location(fields, name, region, known);
        Admits admits = EstateReader.admits(fields);
        double odds =
                fields.optional("acceptance_odds")
                        .map(value -> value.number(Range.POSITIVE))
                        .orElse(1.0);
        Timeline before =
                Timeline.of(HomeState.notYetOpen(known.scenario().horizon().dataCutOff()));
        return fields.make(
                () ->
                        new OpenHome(
                                new Home(
                                        name,
                                        region,
                                        location,
                                        admits,
                                        odds,
                                        FirstSize.known(0),
                                        before),
                                date,
                                opening));
    }

    private static String newName(Value named, ChangeContext known) {
        String name = named.name();
        if (known.find(name).isPresent()) {
            named.problem("must be a new name, but '" + name + "' is in the estate already");
        }
        return name;
    }

    private OpenHome.Opening opening(Fields fields) {
        int welfare = places(fields.optional("welfare"));
        int justice = places(fields.optional("justice"));
        int ramp =
                ChangeDefaults.months(
                        fields.optional("ramp_up_months"), defaults.open().rampUpMonths());
        int delay =
                ChangeDefaults.months(
                        fields.optional("delay_months"), defaults.open().delayMonths());
        return fields.make(() -> new OpenHome.Opening(welfare, justice, ramp, delay))
                .orElse(new OpenHome.Opening(1, 0, 0, 0));
    }

    /**
     * Where it is stated; else where the evidence places a home of this name; else the centre of
     * its region.
     */
    private Location location(Fields fields, String name, Region region, ChangeContext known) {
        Optional<Value> latitude = fields.optional("latitude");
        Optional<Value> longitude = fields.optional("longitude");
        if (latitude.isPresent() != longitude.isPresent()) {
            fields.problem(
                    "must state both latitude and longitude or neither, states only "
                            + (latitude.isPresent() ? "latitude" : "longitude"));
        }
        if (latitude.isPresent() && longitude.isPresent()) {
            return Location.at(
                    latitude.get().number(Range.between(49, 61)),
                    longitude.get().number(Range.between(-9, 3)));
        }
        return register.place(name)
                .orElse(known.scenario().demand().geography().centres().get(region.ordinal()));
    }

    Optional<Change> resize(Fields fields, ChangeContext known) {
        String home = known.home(fields.required("home"));
        LocalDate date = known.date(fields.required("date"));
        int welfare = fields.required("welfare").integer(ChangeContext.PLACES);
        int justice = fields.required("justice").integer(ChangeContext.PLACES);
        int ramp =
                ChangeDefaults.months(
                        fields.optional("ramp_up_months"), defaults.open().rampUpMonths());
        return fields.make(() -> new ResizeHome(home, date, welfare, justice, ramp));
    }
}
