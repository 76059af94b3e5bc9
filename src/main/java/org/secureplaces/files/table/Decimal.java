package org.secureplaces.files.table;

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
        Digits digits = digits(number);
        return digits.isKnown()
                ? plain(number < 0, Math.abs(digits.whole()), digits.places())
                : exact(number);
    }

    /** The number that is read where this one was written. */
    static double rounded(double number) {
        if (!Double.isFinite(number) || number == 0) {
            return number + 0.0;
        }
        Digits digits = digits(number);
        return digits.isKnown() ? digits.value() : Double.parseDouble(written(number));
    }

    /** Three significant digits of the number that is written with six. */
    static double roughly(double number) {
        if (!Double.isFinite(number) || number == 0) {
            return number + 0.0;
        }
        Digits digits = digits(number);
        return digits.isKnown() && digits.isNoTieOfThree()
                ? digits.ofThree().value()
                : new BigDecimal(rounded(number)).round(THREE_DIGITS).doubleValue();
    }

    private static String exact(double number) {
        return new BigDecimal(number).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
    }

    /**
     * The six digits of a number without its point.
     *
     * @param whole the digits as a whole number with the sign; 0 where only the exact way tells
     * @param places number of them behind the point
     * @param power of ten, by as many places
     */
    private record Digits(long whole, int places, double power) {

        private static final Digits UNKNOWN = new Digits(0, 0, 1);

        boolean isKnown() {
            return whole != 0;
        }

        /** The number that has these digits: a quotient of two whole numbers is rounded once. */
        double value() {
            return whole / power;
        }

        boolean isNoTieOfThree() {
            return whole % 1000 != 500 && whole % 1000 != -500;
        }

        Digits ofThree() {
            return new Digits(Math.round(whole / 1000.0) * 1000, places, power);
        }
    }

    /**
     * The digits of numbers of ordinary size in a fifth of the time that the exact way takes: six
     * before the point, unless the rest is so near one half that the product's own rounding, below
     * 1e-10, might decide.
     */
    private static Digits digits(double number) {
        double size = Math.abs(number);
        if (!(size >= LEAST && size < ONE_DIGIT_MORE)) {
            return Digits.UNKNOWN;
        }
        int places = 0;
        double power = 1;
        while (size * power < SIX_DIGITS_FROM) {
            power *= 10;
            places++;
        }
        double scaled = size * power;
        long whole = (long) scaled;
        double rest = scaled - whole;
        if (Math.abs(rest - 0.5) < NEARLY_A_TIE) {
            return Digits.UNKNOWN;
        }
        long digits = rest > 0.5 ? whole + 1 : whole;
        return new Digits(number < 0 ? -digits : digits, places, power);
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
