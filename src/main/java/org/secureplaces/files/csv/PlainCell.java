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

    /** A text as it is written. A text that looks marked already is marked once more. */
    public static String of(String text) {
        return wouldBegin(text) && !NUMBER.matcher(text).matches() ? MARK + text : text;
    }

    /** The text of a cell that was written so. */
    public static String text(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && wouldBegin(cell)
                ? cell.substring(1)
                : cell;
    }

    /** Whether a formula would begin after the marks, if there are any. */
    private static boolean wouldBegin(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        return at < text.length() && BEGINS_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
