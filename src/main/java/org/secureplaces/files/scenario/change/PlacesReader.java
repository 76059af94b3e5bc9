package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.files.scenario.part.Vocabulary;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.HomeState;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.estate.StopAdmissions;
import org.secureplaces.scenario.change.places.ConvertPlaces;
import org.secureplaces.scenario.change.places.CutContracts;
import org.secureplaces.scenario.change.places.CutContracts.Become;
import org.secureplaces.scenario.change.places.CutContracts.Cut;
import org.secureplaces.scenario.change.places.LendPlaces;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.scenario.change.places.SharePlaces;

/** Reads changes to what the places of an open home are for and how many can be used. */
final class PlacesReader {

    private final ChangeDefaults defaults;

    PlacesReader(ChangeDefaults defaults) {
        this.defaults = defaults;
    }

    Optional<Change> cutContracts(Fields fields, ChangeContext known) {
        Value stated = fields.required("homes");
        List<Cut> cuts = new ArrayList<>();
        for (Value cut : stated.fields().among(known.homeNames())) {
            int places = cut.integer(Range.between(1, 1000));
            cuts.add(new Cut(ChangeContext.lastWord(cut), places));
        }
        if (stated.isSound() && stated.fields().keys().isEmpty()) {
            stated.problem("must name at least one home with places, such as {Aldine House: 2}");
        }
        LocalDate date = known.date(fields.required("date"));
        Become become =
                fields.optional("become")
                        .map(value -> value.oneOf(Vocabulary.cutPlaces()))
                        .orElse(defaults.cutPlacesBecome());
        return cuts.isEmpty()
                ? Optional.empty()
                : fields.make(() -> new CutContracts(cuts, date, become));
    }

    static Optional<Change> lend(Fields fields, ChangeContext known) {
        return justicePlaces(fields, known, LendPlaces::new);
    }

    static Optional<Change> share(Fields fields, ChangeContext known) {
        return justicePlaces(fields, known, SharePlaces::new);
    }

    private static Optional<Change> justicePlaces(Fields fields, ChangeContext known, Use use) {
        String home = known.home(fields.required("home"));
        int places = fields.required("places").integer(ChangeContext.PLACES);
        LocalDate from = known.date(fields.required("from"));
        Optional<LocalDate> until = ChangeContext.until(fields, from);
        return fields.make(() -> use.of(home, places, from, until));
    }

    /** What is done for some time with places of the justice side. */
    @FunctionalInterface
    private interface Use {
        Change of(String home, int places, LocalDate from, Optional<LocalDate> until);
    }

    static Optional<Change> stopAdmissions(Fields fields, ChangeContext known) {
        String home = known.home(fields.required("home"));
        LocalDate from = known.date(fields.required("from"));
        Optional<LocalDate> until = ChangeContext.until(fields, from);
        return fields.make(() -> new StopAdmissions(home, from, until));
    }

    static Optional<Change> convert(Fields fields, ChangeContext known) {
        String home = known.home(fields.required("home"));
        LocalDate date = known.date(fields.required("date"));
        int places = fields.required("places").integer(ChangeContext.PLACES);
        Route from = fields.required("from_route").oneOf(Vocabulary.routes());
        Route to = fields.required("to_route").oneOf(Vocabulary.routes());
        return fields.make(() -> new ConvertPlaces(home, date, places, from, to));
    }

    static Optional<Change> restrict(Fields fields, ChangeContext known) {
        Value named = fields.required("home");
        String home = known.home(named);
        LocalDate from = known.dateOrCutOff(fields.required("from"));
        Optional<LocalDate> until = ChangeContext.until(fields, from);
        Value stated = fields.required("available");
        int available = stated.integer(ChangeContext.PLACES);
        if (fields.isSound()) {
            HomeState then = known.find(home).map(open -> open.on(from)).orElseThrow();
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
