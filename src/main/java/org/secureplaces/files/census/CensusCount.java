package org.secureplaces.files.census;

import java.util.Locale;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Sheet;

/**
 * A number of a release, or the mark that stands in its place.
 *
 * @param found what was found, as a mark or a number
 * @param value the number, 0 where it is a mark
 */
record CensusCount(Position at, Found found, int value) {

    /** What a cell of a release holds. */
    enum Found {
        /** A number. */
        KNOWN,
        /** {@code c}, {@code k} or {@code low}: suppressed so that no child can be recognised. */
        SUPPRESSED,
        /** {@code z}: it does not apply, such as places of a home that is closed. */
        NOT_APPLICABLE,
        /**
         * {@code x}, {@code u} or {@code :}: not available or too unreliable to state, or no such
         * column in this release.
         */
        NOT_AVAILABLE
    }

    static CensusCount of(Sheet sheet, Sheet.Row row, String column, Problems problems) {
        if (!sheet.has(column)) {
            return new CensusCount(row.at(), Found.NOT_AVAILABLE, 0);
        }
        Position at = row.cell(column).at();
        String text = row.text(column);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "c", "k", "low" -> new CensusCount(at, Found.SUPPRESSED, 0);
            case "z" -> new CensusCount(at, Found.NOT_APPLICABLE, 0);
            case "x", "u", ":" -> new CensusCount(at, Found.NOT_AVAILABLE, 0);
            default -> number(at, text, column, problems);
        };
    }

    private static CensusCount number(Position at, String text, String column, Problems problems) {
        if (text.matches("[0-9]{1,5}")) {
            return new CensusCount(at, Found.KNOWN, Integer.parseInt(text));
        }
        problems.add(
                at,
                column
                        + " must be a whole number or one of the marks c, k, low, u, x, z and :, was "
                        + (text.isEmpty() ? "left empty" : "'" + text + "'"));
        return new CensusCount(at, Found.NOT_AVAILABLE, 0);
    }

    boolean isKnown() {
        return found == Found.KNOWN;
    }

    /** Whether it is certainly nothing: a number that does not apply counts as none. */
    boolean isSettled() {
        return found == Found.KNOWN || found == Found.NOT_APPLICABLE;
    }
}
