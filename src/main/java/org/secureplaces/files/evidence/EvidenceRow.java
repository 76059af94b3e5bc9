package org.secureplaces.files.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of an evidence table, by column. */
record EvidenceRow(Map<String, String> cells) {

    EvidenceRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column '" + column + "' in the evidence");
        }
        return cell;
    }

    double number(String column) {
        return Double.parseDouble(text(column));
    }
}
