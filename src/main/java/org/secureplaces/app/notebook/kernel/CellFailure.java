package org.secureplaces.app.notebook.kernel;

import java.util.List;

/** Says why a cell could not be run to its end, line by line. */
final class CellFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    CellFailure(List<String> lines) {
        super(
                String.join("\n", lines),
                null,
                false,
                false); // where it was thrown tells nobody anything
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
