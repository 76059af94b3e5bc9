package org.secureplaces.files.scenario.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.happening.Destination;
import org.secureplaces.placement.Acceptance;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.Withdrawal;
import org.secureplaces.placement.YouthCustodyService;
import org.secureplaces.placement.queue.FirstComeFirstServed;
import org.secureplaces.placement.unit.NationalUnit;

/** Reads how a child gets a place. */
public final class PlacementReader {

    private static final Range LOG_ODDS = Range.between(-1000, 1000);

    private static final Range HAZARD = Range.between(0, 24);

    private final Figures figures;
    private final ArrangementReader arrangements;

    public PlacementReader(Figures figures, ArrangementReader arrangements) {
        this.figures = figures;
        this.arrangements = arrangements;
    }

    public Optional<Arrangement> read(Fields fields, Figure othersInContracted) {
        String kind = fields.required("arrangement").oneOf(ArrangementReader.KINDS);
        Search search = search(fields);
        Figure refuses =
                figures.read(
                        fields.required("youth_custody_service").fields().required("home_refuses"),
                        Range.SHARE);
        YouthCustodyService custody = new YouthCustodyService(refuses, othersInContracted);
        Optional<NationalUnit> unit =
                nationalUnit(fields.required("national_unit").fields(), search, custody);
        Fields queue = fields.required("first_come_first_served").fields();
        FirstComeFirstServed firstCome =
                new FirstComeFirstServed(
                        search,
                        queue.required("choice").oneOf(Vocabulary.choices()),
                        queue.required("waiting").bool());
        Optional<Arrangement> arrangement =
                arrangements.read(kind, fields, unit.orElse(standIn(search, custody)));
        return kind.equals("first_come_first_served")
                ? Optional.of(firstCome)
                : unit.flatMap(known -> arrangement);
    }

    /** For the other arrangements to be read, where the unit on which they build cannot be. */
    private static NationalUnit standIn(Search search, YouthCustodyService custody) {
        return new NationalUnit(
                search,
                Figure.fixed("pace_per_day", 1),
                Figure.fixed("decline_stands_days", 0),
                Acceptance.ALWAYS,
                Council.FIRST_OFFER,
                custody,
                true);
    }

    private Search search(Fields fields) {
        Withdrawal withdrawal = withdrawal(fields);
        Fields shares = fields.required("unplaced_go_to").fields();
        List<Figure> destinations = new ArrayList<>();
        for (Destination destination : Destination.usual()) {
            if (destination != Destination.OTHER) {
                destinations.add(figures.read(shares.required(destination.label()), Range.SHARE));
            }
        }
        return fields.make(() -> new Search(withdrawal, destinations))
                .orElse(new Search(withdrawal, List.of()));
    }

    private Withdrawal withdrawal(Fields fields) {
        Figure perDay = figures.read(fields.required("withdrawal_per_day"), HAZARD);
        List<Withdrawal.Earlier> earlier = new ArrayList<>();
        for (Value item : items(fields, "withdrawal_before")) {
            Fields before = item.fields();
            LocalDate until = before.required("date").date();
            Figure factor = figures.read(before.required("factor"), Range.between(0, 100));
            earlier.add(new Withdrawal.Earlier(until, factor));
        }
        Optional<Fields> walk = fields.optional("withdrawal_walk").map(Value::fields);
        return new Withdrawal(
                perDay,
                earlier,
                walk.map(one -> Walks.read(one, figures)).orElse(RandomWalk.none(LocalDate.EPOCH)));
    }

    private static List<Value> items(Fields fields, String key) {
        return fields.optional(key).map(Value::items).orElse(List.of());
    }

    private Optional<NationalUnit> nationalUnit(
            Fields fields, Search search, YouthCustodyService custody) {
        Figure pace = figures.read(fields.required("pace_per_day"), Range.between(0.001, 1000));
        Figure stands = figures.read(fields.required("decline_stands_days"), Range.atLeast(0));
        Acceptance acceptance = acceptance(fields.required("acceptance").fields());
        Council council = council(fields.required("council").fields());
        boolean direct = fields.required("wales_placed_directly").bool();
        return fields.make(
                () -> new NationalUnit(search, pace, stands, acceptance, council, custody, direct));
    }

    private Acceptance acceptance(Fields fields) {
        Range chance = Range.between(0.0001, 0.9999);
        return new Acceptance(
                figures.read(fields.required("pooled"), chance),
                figures.constant(fields.required("solved_at"), chance),
                figures.read(fields.required("intercept"), LOG_ODDS),
                figures.read(fields.required("girl"), LOG_ODDS),
                figures.read(fields.required("year_of_age"), LOG_ODDS),
                figures.read(fields.required("earlier_secure_stay"), LOG_ODDS),
                figures.read(fields.required("challenging_behaviour"), LOG_ODDS));
    }

    private Council council(Fields fields) {
        return new Council(
                figures.read(fields.required("decision_days"), Range.between(0, 1000)),
                figures.read(fields.required("far_miles"), Range.atLeast(0)),
                figures.read(fields.required("refuses_far"), Range.SHARE));
    }
}
