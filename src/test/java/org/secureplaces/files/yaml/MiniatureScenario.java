package org.secureplaces.files.yaml;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.Problems;

/** A small file format that uses every kind of field, so that every kind of mistake can be made. */
record MiniatureScenario(
        String name,
        int places,
        double share,
        boolean open,
        List<String> homes,
        List<Closing> closings) {

    static final List<String> HOMES =
            List.of("Aldine House", "Atkinson", "Clare Lodge", "Vinney Green");

    /** What becomes of the residents. */
    enum Residents {
        STAY,
        TRANSFER
    }

    /** A home that closes. */
    record Closing(String home, LocalDate notice, LocalDate date, Residents residents) {
        Closing {
            if (date.getYear() > 2100) {
                throw new IllegalArgumentException("date must be before 2101, was " + date);
            }
        }
    }

    static Optional<MiniatureScenario> read(String file, String text, Problems problems) {
        return YamlReader.read(file, text, problems).map(top -> of(top, problems));
    }

    static MiniatureScenario of(Node.Mapping top, Problems problems) {
        Fields fields = Fields.of(top, problems);
        var scenario =
                new MiniatureScenario(
                        fields.optional("name").map(Value::text).orElse("unnamed"),
                        fields.optional("places")
                                .map(v -> v.integer(Range.between(0, 50)))
                                .orElse(1),
                        fields.optional("share").map(v -> v.number(Range.SHARE)).orElse(0.5),
                        fields.optional("open").map(Value::bool).orElse(true),
                        fields.optional("homes").map(MiniatureScenario::homes).orElse(List.of()),
                        fields.optional("changes")
                                .map(MiniatureScenario::closings)
                                .orElse(List.of()));
        fields.optional("rate").ifPresent(value -> value.number(Range.POSITIVE));
        fields.optional("hazard").ifPresent(value -> value.number(Range.ANY));
        fields.optional("estate")
                .map(Value::fields)
                .map(estate -> estate.among(HOMES))
                .ifPresent(homes -> homes.forEach(home -> home.integer(Range.atLeast(0))));
        fields.finish();
        return scenario;
    }

    private static List<String> homes(Value list) {
        return list.items().stream().map(home -> home.oneOf(HOMES)).toList();
    }

    private static List<Closing> closings(Value list) {
        return list.items().stream()
                .flatMap(item -> item.fields().onlyOneOf(List.of("close", "open")).stream())
                .filter(change -> change.path().endsWith("close"))
                .flatMap(change -> closing(change.fields()).stream())
                .toList();
    }

    private static Optional<Closing> closing(Fields fields) {
        String home = fields.required("home").oneOf(HOMES);
        Value date = fields.required("date");
        LocalDate closed = date.date();
        LocalDate noticed = fields.optional("notice").map(Value::date).orElse(closed);
        Residents residents =
                fields.optional("residents").map(v -> v.oneOf(meanings())).orElse(Residents.STAY);
        if (fields.isSound() && closed.isBefore(noticed)) {
            date.problem("must not be before notice, was " + closed);
        }
        return fields.make(() -> new Closing(home, noticed, closed, residents));
    }

    private static Map<String, Residents> meanings() {
        Map<String, Residents> meanings = new LinkedHashMap<>();
        meanings.put("stay", Residents.STAY);
        meanings.put("transfer", Residents.TRANSFER);
        return meanings;
    }
}
