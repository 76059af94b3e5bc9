package org.secureplaces.files.scenario.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.engine.law.Empirical;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.engine.law.Mixture;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.stay.Form;

/**
 * Reads the form of a law of stays: a family with its spread, two parts, or counted rates. What a
 * later file leaves of another form in the file that it builds on does no harm.
 */
public final class FormReader {

    private static final Range DAYS = Range.between(0.01, 36_500);
    private static final Range CV = Range.between(0.01, 20);
    private static final Range SHARE_OF_PART = Range.between(0.0001, 0.9999);

    private final Figures figures;
    private final Fields fields;

    FormReader(Figures figures, Fields fields) {
        this.figures = figures;
        this.fields = fields;
    }

    Optional<Form> read() {
        Value law = fields.required("law");
        Kind kind = law.oneOf(kinds());
        Figure cv =
                fields.optional("cv")
                        .map(value -> figures.read(value, CV))
                        .orElse(Figure.fixed(fields.path() + ".cv", 1));
        if (!kind.isFamily()) {
            refuseBeside(law, kind, "cv");
        }
        if (!kind.equals(Kind.MIXTURE)) {
            refuseBeside(law, kind, "parts");
        }
        if (!kind.equals(Kind.EMPIRICAL)) {
            refuseBeside(law, kind, "ends_from_days");
            refuseBeside(law, kind, "ends_per_day");
        }
        if (kind.isFamily()) {
            return family(kind.family().orElseThrow(), cv);
        }
        return kind.equals(Kind.MIXTURE)
                ? mixture(fields.required("parts"))
                : empirical(fields.required("ends_from_days"), fields.required("ends_per_day"));
    }

    /** The words for the form of a law. */
    public static List<String> words() {
        return List.copyOf(kinds().keySet());
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Vocabulary.laws()
                .forEach((word, family) -> kinds.put(word, new Kind(word, Optional.of(family))));
        kinds.put(Kind.MIXTURE.word(), Kind.MIXTURE);
        kinds.put(Kind.EMPIRICAL.word(), Kind.EMPIRICAL);
        return kinds;
    }

    /** What the word of a law means. */
    private record Kind(String word, Optional<LawFamily> family) {
        static final Kind MIXTURE = new Kind("mixture", Optional.empty());
        static final Kind EMPIRICAL = new Kind("empirical", Optional.empty());

        boolean isFamily() {
            return family.isPresent();
        }
    }

    private void refuseBeside(Value law, Kind kind, String key) {
        fields.optional(key)
                .filter(value -> value.node().at().file().equals(law.node().at().file()))
                .ifPresent(value -> value.problem("must be left out where law is " + kind.word()));
    }

    private Optional<Form> family(LawFamily family, Figure cv) {
        if (family == LawFamily.EXPONENTIAL && cv.value() != 1) {
            fields.problem("is exponential, so cv must be 1 or left out, was " + cv.value());
        }
        return fields.make(() -> new Form.OfFamily(family, cv));
    }

    private Optional<Form> mixture(Value list) {
        List<Value> items = list.items();
        List<Double> shares = new ArrayList<>();
        List<Law> laws = new ArrayList<>();
        for (Value item : items) {
            Fields part = item.fields();
            shares.add(part.required("share").number(SHARE_OF_PART));
            part(part).ifPresent(laws::add);
        }
        if (items.size() != 2 && list.isSound()) {
            list.problem("must have two parts, had " + items.size());
        }
        double sum = shares.stream().mapToDouble(share -> share).sum();
        if (list.isSound() && Math.abs(sum - 1) > 1e-6) {
            list.problem("must have shares that add up to 1, was " + (float) sum);
        }
        return fields.make(
                () -> new Form.Given(new Mixture(shares.get(0), laws.get(0), laws.get(1))));
    }

    private static Optional<Law> part(Fields part) {
        LawFamily family = part.required("law").oneOf(Vocabulary.laws());
        double mean = part.required("mean_days").number(DAYS);
        double cv = part.optional("cv").map(value -> value.number(CV)).orElse(1.0);
        if (family != LawFamily.EXPONENTIAL && part.optional("cv").isEmpty()) {
            part.required("cv");
        }
        return part.make(() -> Law.of(family, mean, cv));
    }

    private Optional<Form> empirical(Value days, Value rates) {
        List<Double> from = numbers(days, Range.between(0, 36_500));
        List<Double> perDay = numbers(rates, Range.between(0, 100));
        return fields.make(() -> new Form.Given(new Empirical(from, perDay)));
    }

    private static List<Double> numbers(Value list, Range range) {
        return list.items().stream().map(item -> item.number(range)).toList();
    }
}
