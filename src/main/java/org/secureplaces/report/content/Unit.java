package org.secureplaces.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What a number counts, and so how it is rounded and written. */
public enum Unit {
    CHILDREN(1, ""),
    PLACES(1, ""),
    DAYS(1, ""),
    MILES(1, ""),
    PERCENT(100, "%"),
    POUNDS(1, ""),
    MILLION_POUNDS(1e-6, ""),
    NUMBER(1, "");

    private final double factor;
    private final String sign;

    Unit(double factor, String sign) {
        this.factor = factor;
        this.sign = sign;
    }

    public String value(double value) {
        return number(value, digitsOfValue(value)) + sign;
    }

    public String range(Estimate estimate) {
        if (!estimate.hasRange()) {
            return Estimate.TOO_FEW;
        }
        int digits = digitsOfValue(estimate.mean());
        return number(estimate.low(), digits) + " to " + number(estimate.high(), digits) + sign;
    }

    /** A difference with its sign, for tables and cards. */
    public String change(double difference, double scale) {
        return signed(difference, digitsOfChange(scale)) + (this == PERCENT ? " points" : "");
    }

    public String changeRange(Estimate difference) {
        if (!difference.hasRange()) {
            return Estimate.TOO_FEW;
        }
        int digits = digitsOfChange(difference.mean());
        return signed(difference.low(), digits) + " to " + signed(difference.high(), digits);
    }

    /** How far a number may be off either way. */
    public String error(double halfWidth) {
        boolean small = Math.abs(halfWidth) * factor < 0.1;
        return (small ? "less than 0.1" : number(halfWidth, digitsOfChange(halfWidth)))
                + (this == PERCENT ? " points" : "");
    }

    /** The size of a difference, rounded as {@code like} is. */
    public String size(double difference, double like) {
        return number(Math.abs(difference), digitsOfChange(like));
    }

    private int digitsOfValue(double value) {
        return this == PERCENT || this == POUNDS || Math.abs(value) * Math.min(1, factor) >= 9.95
                ? 0
                : 1;
    }

    private int digitsOfChange(double difference) {
        return this == POUNDS || Math.abs(difference) * factor >= 9.95 ? 0 : 1;
    }

    private String signed(double value, int digits) {
        String size = number(Math.abs(value), digits);
        if (size.equals("0") || Double.isNaN(value)) {
            return size;
        }
        return (value < 0 ? "\u2212" : "+") + size;
    }

    private String number(double value, int digits) {
        if (Double.isNaN(value)) {
            return "too few to tell";
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value * factor).setScale(digits, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return "0";
        }
        String text = String.format(Locale.UK, "%,." + digits + "f", rounded.abs());
        return (rounded.signum() < 0 ? "\u2212" : "") + (isMoney() ? "£" : "") + text;
    }

    private boolean isMoney() {
        return this == POUNDS || this == MILLION_POUNDS;
    }
}
