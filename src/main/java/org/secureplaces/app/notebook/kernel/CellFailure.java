package org.secureplaces.app.notebook.kernel;

import java.util.List;

/** Says why a cell could not be run to its end, line by line. */
final class CellFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    CellFailure(List<String> lines) {
        super(lines.isEmpty() ? "" : lines.get(0));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
