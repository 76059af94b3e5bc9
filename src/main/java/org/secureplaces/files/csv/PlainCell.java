package org.secureplaces.files.csv;

import java.util.regex.Pattern;

/**
 * A cell of text that no spreadsheet takes for a formula: an apostrophe stands before what would
 * begin one. Numbers stay numbers.
 */
public final class PlainCell {

    private static final String BEGINS_FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final char MARK = '\'';

    private PlainCell() {}

    /** A text as it is written. */
    public static String of(String text) {
        return begins(text, 0) && !NUMBER.matcher(text).matches() ? MARK + text : text;
    }

    /** The text of a cell that was written so. */
    public static String text(String cell) {
        return cell.length() > 1 && cell.charAt(0) == MARK && begins(cell, 1)
                ? cell.substring(1)
                : cell;
    }

    private static boolean begins(String text, int at) {
        return text.length() > at && BEGINS_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
