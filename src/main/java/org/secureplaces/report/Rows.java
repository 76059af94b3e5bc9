package org.secureplaces.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown in the making. */
final class Rows {

    private final int words;
    private final List<String> header = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Takes the first columns.
     *
     * @param words how many of them hold words; all others hold numbers and stand to the right
     */
    Rows(int words, String... header) {
        this.words = words;
        also(header);
    }

    /** Further columns. */
    void also(String... columns) {
        header.addAll(List.of(columns));
    }

    /** A row with a cell for each column. */
    void add(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "a row must have " + header.size() + " cells, were " + cells.length);
        }
        rows.add(List.of(cells));
    }

    String text() {
        List<String> rule = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            rule.add(column < words ? "---" : "---:");
        }
        StringBuilder text = new StringBuilder();
        line(text, header);
        line(text, rule);
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
