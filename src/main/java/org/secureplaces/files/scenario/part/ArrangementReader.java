package org.secureplaces.files.scenario.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Region;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.direct.DirectedAllocation;
import org.secureplaces.placement.direct.DirectedAllocation.Direction;
import org.secureplaces.placement.phone.PhoneRound;
import org.secureplaces.placement.phone.PhoneRound.Calling;
import org.secureplaces.placement.succession.Succession;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.placement.unit.ProviderTrust;
import org.secureplaces.placement.unit.RegionalConsortia;
import org.secureplaces.scenario.Horizon;

/** Reads the arrangements that differ from the national unit, and from when one of them holds. */
public final class ArrangementReader {

    static final List<String> KINDS =
            List.of(
                    "national_unit",
                    "phone_round",
                    "directed_allocation",
                    "regional_consortia",
                    "provider_trust",
                    "first_come_first_served");
    private static final Range DAYS = Range.between(0, 3650);

    private final Figures figures;
    private final List<String> homes;
    private final Optional<Horizon> horizon;

    /** Reads with the homes and the dates of the scenario, to which the settings must fit. */
    public ArrangementReader(Figures figures, List<String> homes, Optional<Horizon> horizon) {
        this.figures = figures;
        this.homes = List.copyOf(homes);
        this.horizon = horizon;
    }

    /**
     * The arrangement of a kind. All of them are read, so that a mistake in one that is not used is
     * told as well.
     */
    Optional<Arrangement> read(String kind, Fields placement, NationalUnit unit) {
        Optional<Arrangement> phoneRound =
                phoneRound(placement.required("phone_round").fields(), unit);
        Optional<Arrangement> directed =
                directed(placement.required("directed_allocation").fields(), unit);
        Optional<Arrangement> regional =
                regional(placement.required("regional_consortia").fields(), unit);
        boolean isTrust = kind.equals("provider_trust");
        Optional<Arrangement> trust =
                trust(placement.required("provider_trust").fields(), unit, isTrust);
        Optional<Arrangement> chosen =
                switch (kind) {
                    case "phone_round" -> phoneRound;
                    case "directed_allocation" -> directed;
                    case "regional_consortia" -> regional;
                    case "provider_trust" -> trust;
                    default -> Optional.of(unit);
                };
        return from(kind, placement, unit, chosen);
    }

    /** From a day on, with the national unit before it; or through the whole run. */
    private Optional<Arrangement> from(
            String kind, Fields placement, NationalUnit unit, Optional<Arrangement> chosen) {
        Optional<Value> stated = placement.optional("arrangement_from");
        if (stated.isEmpty()) {
            return chosen;
        }
        LocalDate from = stated.get().date();
        if (kind.equals("national_unit") || kind.equals("first_come_first_served")) {
            stated.get().problem("has no meaning with arrangement: " + kind);
        }
        if (stated.get().isSound() && horizon.isPresent()) {
            LocalDate first = horizon.get().start();
            if (!from.isAfter(first) || !from.isBefore(horizon.get().end())) {
                stated.get()
                        .problem(
                                "must be after "
                                        + first
                                        + " and before the end of the forecast "
                                        + horizon.get().end()
                                        + ", was "
                                        + from);
            }
        }
        return chosen.map(after -> new Succession(unit, after, from));
    }

    private Optional<Arrangement> phoneRound(Fields fields, NationalUnit unit) {
        var minutes = figures.read(fields.required("minutes_per_call"), Range.between(0, 480));
        var hours = figures.read(fields.required("hours_per_day"), Range.between(0.1, 24));
        int days = figures.count(fields.required("days_per_week"), Range.between(1, 7));
        var knowledge = figures.read(fields.required("knowledge_days"), DAYS);
        var answer = figures.read(fields.required("answer_days"), DAYS);
        var rounds =
                figures.read(fields.required("days_between_rounds"), Range.between(0.01, 3650));
        return fields.make(
                () ->
                        new PhoneRound(
                                unit,
                                new Calling(minutes, hours, days, knowledge, answer, rounds)));
    }

    private Optional<Arrangement> directed(Fields fields, NationalUnit unit) {
        DirectedAllocation.Priority order = fields.required("order").oneOf(Vocabulary.orders());
        var cause = figures.read(fields.required("stated_cause"), Range.SHARE);
        var days = figures.read(fields.required("days_to_allocate"), DAYS);
        var caution = figures.read(fields.required("frees_caution"), Range.SHARE);
        return fields.make(
                () -> new DirectedAllocation(unit, new Direction(order, cause, days, caution)));
    }

    private Optional<Arrangement> regional(Fields fields, NationalUnit unit) {
        var days = figures.read(fields.required("own_first_days"), DAYS);
        Fields table = fields.required("consortia").fields();
        List<List<Region>> consortia = new ArrayList<>();
        for (Value consortium : table.required("regions").items()) {
            consortia.add(
                    consortium.items().stream()
                            .map(region -> region.oneOf(Vocabulary.regions()))
                            .toList());
        }
        figures.table(table);
        return table.isSound()
                ? table.make(() -> new RegionalConsortia(unit, consortia, days))
                : Optional.empty();
    }

    /** An estate of other homes need not say which of them a trust would run unless one does. */
    private Optional<Arrangement> trust(Fields fields, NationalUnit unit, boolean isChosen) {
        List<String> names = new ArrayList<>();
        for (Value home : fields.required("homes").items()) {
            names.add(isChosen && !homes.isEmpty() ? home.oneOf(homes) : home.text());
        }
        figures.table(fields);
        return fields.isSound()
                ? fields.make(() -> new ProviderTrust(unit, names))
                : Optional.empty();
    }
}
