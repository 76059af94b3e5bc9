package org.secureplaces.files.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;

/**
 * A figure that stated a whole, read as what is left of it beside what others share. A range moves
 * with its value; what is no number stays, and is complained about where it is read.
 *
 * @param common path of the shared figure in what the file builds on
 * @param power path of how much of it reaches this one; 1 where there is none
 * @param part what is left of a whole beside the shared part
 */
record OwnPart(String common, String power, DoubleBinaryOperator part) implements Step.Change {

    private static final List<String> NUMBERS = List.of("value", "low", "high");
    private static final MathContext DIGITS = new MathContext(6);

    @Override
    public Node of(Node old, Optional<Mapping> base) {
        double shared = figure(base, common, 0) * figure(base, power, 1);
        if (shared == 0) {
            return old;
        }
        if (!(old instanceof Mapping group)) {
            return own(old, shared);
        }
        List<Entry> entries =
                group.entries().stream()
                        .map(
                                entry ->
                                        NUMBERS.contains(entry.key())
                                                ? new Entry(
                                                        entry.key(),
                                                        entry.at(),
                                                        own(entry.value(), shared))
                                                : entry)
                        .toList();
        return new Mapping(group.at(), entries);
    }

    private Node own(Node whole, double shared) {
        OptionalDouble number = PlainNumber.of(whole);
        if (number.isEmpty()) {
            return whole;
        }
        BigDecimal left =
                new BigDecimal(part.applyAsDouble(number.getAsDouble(), shared)).round(DIGITS);
        return new Scalar(whole.at(), left.stripTrailingZeros().toPlainString(), true);
    }

    /** A number, plain or in the middle of its range. */
    private static double figure(Optional<Mapping> base, String path, double none) {
        Optional<Node> stated = base.flatMap(top -> Branch.of(path).in(top)).map(Entry::value);
        Optional<Node> number =
                stated.map(
                        node ->
                                node instanceof Mapping group
                                        ? group.value("value").orElse(node)
                                        : node);
        return number.map(PlainNumber::of).orElse(OptionalDouble.empty()).orElse(none);
    }
}
