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
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double LEAST = 0x1.0p-16;
    private static final double SIX_DIGITS_FROM = 100_000;
    private static final long ONE_DIGIT_MORE = 1_000_000;
    private static final double NEARLY_A_TIE = 1e-6;
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?|-?Inf");

    private Decimal() {}

    static String written(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        if (number == 0) {
            return "0";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Inf" : "-Inf";
        }
        double size = Math.abs(number);
        return size >= LEAST && size < ONE_DIGIT_MORE ? scaled(number) : exact(number);
    }

    /** The number that is read where this one was written. */
    static double rounded(double number) {
        return Double.isFinite(number) ? Double.parseDouble(written(number)) : number;
    }

    /** Three significant digits of the number that is written with six. */
    static double roughly(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(rounded(number)).round(THREE_DIGITS).doubleValue()
                : number;
    }

    private static String exact(double number) {
        return new BigDecimal(number).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
    }

    /**
     * The same for numbers of ordinary size in a fifth of the time: six digits before the point,
     * and the exact way only where the rest is so near one half that the product's own rounding,
     * below 1e-10, might decide.
     */
    private static String scaled(double number) {
        double digits = Math.abs(number);
        int places = 0;
        double power = 1;
        while (digits * power < SIX_DIGITS_FROM) {
            power *= 10;
            places++;
        }
        digits *= power;
        long whole = (long) digits;
        double rest = digits - whole;
        if (Math.abs(rest - 0.5) < NEARLY_A_TIE) {
            return exact(number);
        }
        return plain(number < 0, rest > 0.5 ? whole + 1 : whole, places);
    }

    private static String plain(boolean negative, long digits, int places) {
        long shown = digits;
        int left = places;
        while (left > 0 && shown % 10 == 0) {
            shown /= 10;
            left--;
        }
        String text = Long.toString(shown);
        StringBuilder plain = new StringBuilder(negative ? "-" : "");
        if (left == 0) {
            return plain.append(text).toString();
        }
        int before = text.length() - left;
        if (before > 0) {
            return plain.append(text, 0, before)
                    .append('.')
                    .append(text, before, text.length())
                    .toString();
        }
        return plain.append("0.").append("0".repeat(-before)).append(text).toString();
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
