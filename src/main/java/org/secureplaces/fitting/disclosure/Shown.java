package org.secureplaces.fitting.disclosure;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A count as it is published: 0, a multiple of five, "fewer than 8" where it is 1 to 7, or z where
 * it cannot occur.
 *
 * @param kind of what is shown
 * @param number the multiple of five; 0 for the other kinds
 */
public record Shown(Kind kind, int number) {

    /** What stands in the place of a count. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** 1 to 7 children. */
        FEW,
        /** Cannot occur, as the Department for Education marks it. */
        NOT_APPLICABLE
    }

    /** Fewest children whose number is given. */
    public static final int FEWEST = 8;

    /** Every number given is a multiple of this. */
    public static final int BASE = 5;

    /** From 1 to 7 children. */
    public static final Shown FEW = new Shown(Kind.FEW, 0);

    /** There can be none. */
    public static final Shown NOT_APPLICABLE = new Shown(Kind.NOT_APPLICABLE, 0);

    private static final String FEW_IN_WORDS = "fewer than " + FEWEST;
    private static final String Z = "z";
    private static final int MOST_DIGITS = 9;

    public Shown {
        if (number < 0 || kind != Kind.NUMBER && number != 0) {
            throw new IllegalArgumentException("a count must not be negative, was " + number);
        }
    }

    /** A number as it stands. */
    public static Shown of(int number) {
        return new Shown(Kind.NUMBER, number);
    }

    /** A count of its own, which adds up to no other. */
    public static Shown rounded(int count) {
        return Span.around(count).shown();
    }

    /** The number, where one is given. */
    public OptionalInt value() {
        return kind == Kind.NUMBER ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** As it stands in files. */
    public String label() {
        return switch (kind) {
            case NUMBER -> Integer.toString(number);
            case FEW -> FEW_IN_WORDS;
            case NOT_APPLICABLE -> Z;
        };
    }

    /** What a file says; empty where it is none of these. */
    public static Optional<Shown> of(String label) {
        if (label.equals(FEW_IN_WORDS)) {
            return Optional.of(FEW);
        }
        if (label.equals(Z)) {
            return Optional.of(NOT_APPLICABLE);
        }
        boolean isNumber = label.matches("[0-9]{1," + MOST_DIGITS + "}");
        return isNumber ? Optional.of(of(Integer.parseInt(label))) : Optional.empty();
    }
}
