package org.secureplaces.files.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;

/** The cells of a CSV text (RFC 4180), line by line, each with the place where it begins. */
public final class Cells {

    /** What stands between two commas. */
    public record Cell(Position at, String text) {}

    private final String file;
    private final String text;
    private final Problems problems;
    private int next;
    private int line = 1;
    private int lineStart;
    private boolean broken;

    private Cells(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The rows of a text; reading ends at a quotation mark out of place, which is a problem. */
    public static List<List<Cell>> rows(String file, String text, Problems problems) {
        var cells = new Cells(file, text, problems);
        List<List<Cell>> rows = new ArrayList<>();
        while (cells.next < text.length()) {
            List<Cell> row = cells.row();
            if (!cells.broken) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The cells of a row that begins at a line of a file; empty where there is a mistake. */
    public static Optional<List<Cell>> row(
            String file, int number, String text, Problems problems) {
        var cells = new Cells(file, text, problems);
        cells.line = number;
        List<Cell> row = cells.row();
        return cells.broken ? Optional.empty() : Optional.of(row);
    }

    private List<Cell> row() {
        List<Cell> row = new ArrayList<>();
        row.add(cell());
        while (next < text.length() && text.charAt(next) == ',') {
            next++;
            row.add(cell());
        }
        endLine();
        return row;
    }

    private Cell cell() {
        Position at = here();
        return new Cell(at, isAt('"') ? quoted(at) : plain());
    }

    private String plain() {
        int start = next;
        while (next < text.length() && ",\r\n\"".indexOf(text.charAt(next)) < 0) {
            next++;
        }
        int end = next;
        if (isAt('"')) {
            giveUp(here(), "a quotation mark stands within a cell, expected quotes around it all");
        }
        return text.substring(start, end);
    }

    private String quoted(Position start) {
        var read = new StringBuilder();
        for (next++; next < text.length(); next++) {
            char letter = text.charAt(next);
            if (letter == '"' && !followedByQuote()) {
                next++;
                return read.toString();
            }
            next += letter == '"' ? 1 : 0;
            read.append(letter);
            if (letter == '\n') {
                beginLine(next + 1);
            }
        }
        giveUp(start, "a quotation mark opens here and is never closed");
        return read.toString();
    }

    private void endLine() {
        if (isAt('\r')) {
            next++;
        }
        if (isAt('\n')) {
            next++;
            beginLine(next);
        } else if (next < text.length()) {
            giveUp(here(), "text follows a quoted cell, expected a comma or the end of the line");
        }
    }

    private boolean followedByQuote() {
        return next + 1 < text.length() && text.charAt(next + 1) == '"';
    }

    private boolean isAt(char letter) {
        return next < text.length() && text.charAt(next) == letter;
    }

    private void beginLine(int start) {
        line++;
        lineStart = start;
    }

    private Position here() {
        return new Position(file, line, text.codePointCount(lineStart, next) + 1);
    }

    private void giveUp(Position at, String message) {
        problems.add(at, message);
        next = text.length();
        broken = true;
    }
}
