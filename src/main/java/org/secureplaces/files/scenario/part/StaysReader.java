package org.secureplaces.files.scenario.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.NeedLevel;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.stay.Form;
import org.secureplaces.stay.LengthOfStay;
import org.secureplaces.stay.Stays;

/** Reads how long children stay. */
public final class StaysReader {

    private static final Range DAYS = Range.between(0.01, 36_500);

    private final Figures figures;

    public StaysReader(Figures figures) {
        this.figures = figures;
    }

    public Optional<Stays> read(Fields fields) {
        List<LengthOfStay> laws = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            law(fields.required(basis.label()).fields()).ifPresent(laws::add);
        }
        double leavingAge = leavingAge(fields.required("leaving_age"));
        Figure sentenced = figures.read(fields.required("remand_sentenced"), Range.SHARE);
        Figure other = figures.read(fields.required("sentence_other_share"), Range.SHARE);
        Fields orders = fields.required("orders").fields();
        double first = figures.constant(orders.required("first_days"), DAYS);
        double further = figures.constant(orders.required("further_days"), DAYS);
        Figure atEnd = figures.read(orders.required("share_at_end"), Range.SHARE);
        Figure delayed = figures.read(fields.required("delayed_share"), Range.SHARE);
        Figure delay = figures.read(fields.required("delayed_mean_days"), DAYS);
        return fields.make(
                () ->
                        new Stays(
                                laws,
                                sentenced,
                                other,
                                leavingAge,
                                new Stays.Orders(first, further, atEnd),
                                new Stays.Delay(delayed, delay),
                                List.of()));
    }

    private double leavingAge(Value value) {
        return value.node().isWord("none") ? 0 : figures.constant(value, Range.between(1, 25));
    }

    private Optional<LengthOfStay> law(Fields fields) {
        Optional<Form> form = new FormReader(figures, fields).read();
        Figure mean = figures.read(fields.required("mean_days"), DAYS);
        List<Figure> factors = needFactors(fields.required("need_factors").fields());
        return fields.make(() -> new LengthOfStay(form.orElseThrow(), mean, factors));
    }

    private List<Figure> needFactors(Fields fields) {
        FigureOrigin origin = figures.origin(fields);
        List<Figure> factors = new ArrayList<>();
        for (NeedLevel level : NeedLevel.values()) {
            Value value = fields.required(level.label());
            double factor = value.number(Range.between(0.01, 100));
            factors.add(
                    new Figure(
                            value.path(),
                            factor,
                            new Figure.Range(factor, factor),
                            "factor",
                            origin));
        }
        return factors;
    }
}
