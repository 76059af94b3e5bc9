package org.secureplaces.report.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/** The figures of a scenario as they read: with their unit, shares as percentages. */
public final class InputUnits {

    private static final KeyWords UNITS = KeyWords.of("units.properties");
    private static final MathContext SHORT = new MathContext(3);
    private static final double WHOLE = 1000;

    private InputUnits() {}

    /** In what a figure is counted, if there are words for it. */
    static Optional<String> known(String key) {
        return UNITS.of(KeyWords.Key.named(key));
    }

    /** A value with its unit, in three digits: 62 children, 91% of approved places. */
    public static String value(String key, double value) {
        String unit = known(key).orElse("");
        return number(value, unit) + behind(unit);
    }

    /** A range in the unit of its figure: 55 to 75, 88% to 94%. */
    public static String range(String key, double low, double high) {
        String unit = known(key).orElse("");
        return number(low, unit) + " to " + number(high, unit);
    }

    private static String behind(String unit) {
        String words = unit.startsWith("%") ? unit.substring(1).strip() : unit;
        return words.isEmpty() || unit.startsWith("pounds") ? money(unit) : " " + words;
    }

    private static String money(String unit) {
        return unit.startsWith("pounds") ? unit.substring("pounds".length()) : "";
    }

    private static String number(double value, String unit) {
        boolean share = unit.startsWith("%");
        String digits = digits(Math.abs(share ? value * 100 : value));
        String sign = value < 0 && !digits.equals("0") ? "minus " : "";
        return sign + (unit.startsWith("pounds") ? "£" : "") + digits + (share ? "%" : "");
    }

    private static String digits(double size) {
        BigDecimal rounded = new BigDecimal(size).round(SHORT);
        return size >= WHOLE
                ? String.format(Locale.UK, "%,.0f", size)
                : rounded.stripTrailingZeros().toPlainString();
    }
}
