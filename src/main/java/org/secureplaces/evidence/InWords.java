package org.secureplaces.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, numbers and shares read in a sentence. */
public final class InWords {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final MathContext SHORT = new MathContext(3);
    private static final double LONG = 1000;

    private InWords() {}

    /** A day, as in 1 April 2027. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** As it would be written by hand: 40 and 2.5. */
    public static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A share as a percentage, every digit of it. */
    public static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString()
                + "%";
    }

    /** The value of a figure in three digits, or to the whole number where it is large. */
    public static String value(Figure figure) {
        return Math.abs(figure.value()) >= LONG
                ? String.format(Locale.UK, "%,.0f", figure.value())
                : number(BigDecimal.valueOf(figure.value()).round(SHORT).doubleValue());
    }

    /** A share with the range that it may lie in, where it has one: 20% (5% to 35%). */
    public static String share(Figure share) {
        Figure.Range range = share.range();
        return percent(share.value())
                + (share.isUncertain()
                        ? " (" + percent(range.low()) + " to " + percent(range.high()) + ")"
                        : "");
    }

    /** A number with the range that it may lie in, where it has one: 4 (2 to 8). */
    public static String ranged(Figure figure) {
        Figure.Range range = figure.range();
        return number(figure.value())
                + (figure.isUncertain()
                        ? " (" + number(range.low()) + " to " + number(range.high()) + ")"
                        : "");
    }
}
