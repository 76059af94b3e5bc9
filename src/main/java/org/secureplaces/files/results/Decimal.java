package org.secureplaces.files.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers in result files: six significant digits, a decimal point, never an exponent; empty where
 * there is no number.
 */
final class Decimal {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?|-?Inf");

    private Decimal() {}

    static String written(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Inf" : "-Inf";
        }
        return new BigDecimal(number).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
    }

    static OptionalDouble read(String text) {
        if (text.isEmpty()) {
            return OptionalDouble.of(Double.NaN);
        }
        return NUMBER.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace("Inf", "Infinity")))
                : OptionalDouble.empty();
    }
}
