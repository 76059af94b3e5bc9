package org.secureplaces.files.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Spell;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.ConvertPlaces;
import org.secureplaces.scenario.change.RestrictHome;

/** Reads changes to what the places of an open home are for and how many can be used. */
final class PlacesReader {

    private PlacesReader() {}

    static Optional<Change> convert(Fields fields, Within known) {
        String home = known.home(fields.required("home"));
        LocalDate date = known.date(fields.required("date"));
        int places = fields.required("places").integer(Within.PLACES);
        Route from = fields.required("from_route").oneOf(Words.routes());
        Route to = fields.required("to_route").oneOf(Words.routes());
        return fields.make(() -> new ConvertPlaces(home, date, places, from, to));
    }

    static Optional<Change> restrict(Fields fields, Within known) {
        Value named = fields.required("home");
        String home = known.home(named);
        LocalDate from = known.dateOrCutOff(fields.required("from"));
        Optional<LocalDate> until = Within.until(fields, from);
        Value stated = fields.required("available");
        int available = stated.integer(Within.PLACES);
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
}
