package org.secureplaces.files.yaml;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.secureplaces.files.yaml.Node.Scalar;

/** Numbers as people write them: 12, -0.5, 1e-3; nothing that YAML versions read differently. */
final class PlainNumber {

    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9_]+(\\.[0-9]*)?");
    private static final Pattern SEPARATORS =
            Pattern.compile("[-+]?[0-9]+([_,' ][0-9]+)+(\\.[0-9]*)?");
    private static final Pattern PERCENT = Pattern.compile("[0-9.]+ ?%");

    private PlainNumber() {}

    static OptionalDouble of(Node node) {
        return matching(node, NUMBER);
    }

    static OptionalDouble whole(Node node) {
        return matching(node, WHOLE);
    }

    /** Why a text that looks like a number is none, to be added to a complaint. */
    static String hint(Node node) {
        if (!(node instanceof Scalar scalar)) {
            return "";
        }
        String text = scalar.text();
        if (!scalar.plain()) {
            return NUMBER.matcher(text).matches() ? ": write it without quotes" : "";
        }
        if (LEADING_ZERO.matcher(text).matches()) {
            return ": write it without leading zeros";
        }
        if (SEPARATORS.matcher(text).matches()) {
            return ": write it without separators";
        }
        if (PERCENT.matcher(text).matches()) {
            return ": write " + share(text) + " for " + text;
        }
        return NUMBER.matcher(text).matches() && of(node).isEmpty()
                ? ": it is too large or too small"
                : "";
    }

    private static String share(String percent) {
        String number = percent.replace("%", "").strip();
        return NUMBER.matcher(number).matches()
                ? new BigDecimal(number).movePointLeft(2).stripTrailingZeros().toPlainString()
                : "a share such as 0.5";
    }

    private static OptionalDouble matching(Node node, Pattern pattern) {
        if (!(node instanceof Scalar scalar
                && scalar.plain()
                && pattern.matcher(scalar.text()).matches())) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(scalar.text());
        boolean vanished = number == 0 && scalar.text().split("[eE]", 2)[0].matches(".*[1-9].*");
        return Double.isInfinite(number) || vanished
                ? OptionalDouble.empty()
                : OptionalDouble.of(number);
    }
}
