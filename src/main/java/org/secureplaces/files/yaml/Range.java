package org.secureplaces.files.yaml;

import java.math.BigDecimal;

/**
 * The numbers that a setting may take.
 *
 * @param words completes "must be ..."
 */
public record Range(double low, double high, String words) {

    public static final Range ANY = new Range(-Double.MAX_VALUE, Double.MAX_VALUE, "any number");
    public static final Range SHARE = between(0, 1);
    public static final Range POSITIVE =
            new Range(Double.MIN_VALUE, Double.MAX_VALUE, "more than 0");

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "range must have low <= high, was " + low + " to " + high);
        }
    }

    public static Range atLeast(double low) {
        return new Range(low, Double.MAX_VALUE, plain(low) + " or more");
    }

    public static Range between(double low, double high) {
        return new Range(low, high, "between " + plain(low) + " and " + plain(high));
    }

    Range and(double lowest, double highest) {
        return new Range(Math.max(low, lowest), Math.min(high, highest), words);
    }

    public boolean holds(double number) {
        return number >= low && number <= high;
    }

    /** A number that does no harm while the remaining mistakes are looked for. */
    double harmless() {
        return holds(1) ? 1 : Math.max(low, Math.min(high, 0));
    }

    private static String plain(double number) {
        return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
