package org.secureplaces.files.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.forecast.row.HistoryRow;

/** The published counts that come with the program. */
public final class History {

    private static final String SERIES = "sch_yearly_series_england_wales.csv";
    private static final List<String> MEASURES =
            List.of("children_accommodated", "places_approved", "places_available");

    private History() {}

    /** Children and places on each count since 2010. */
    public static List<HistoryRow> rows() {
        List<HistoryRow> rows = new ArrayList<>();
        for (EvidenceRow row : EvidenceFile.rows(SERIES)) {
            for (String measure : MEASURES) {
                if (!row.text(measure).isBlank()) {
                    rows.add(
                            new HistoryRow(
                                    LocalDate.parse(row.text("date")),
                                    measure,
                                    row.number(measure),
                                    row.text(measure + "_status"),
                                    SERIES));
                }
            }
        }
        return List.copyOf(rows);
    }

    /** Fingerprints of every table of the evidence, by name. */
    public static SortedMap<String, String> fingerprints() {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (String name : EvidenceFile.NAMES) {
            fingerprints.put(name, Sha256.of(EvidenceFile.text(name)));
        }
        return fingerprints;
    }
}
