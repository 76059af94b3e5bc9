package org.secureplaces.files.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Cells;
import org.secureplaces.files.csv.Cells.Cell;

/** A table of the evidence that comes with the program. */
final class EvidenceFile {

    /** Every table of the evidence. */
    static final List<String> NAMES =
            List.of(
                    "closures_openings.csv",
                    "custody_population.csv",
                    "geography.csv",
                    "homes_at_cut_off.csv",
                    "homes_baseline.csv",
                    "homes_history.csv",
                    "justice_facts.csv",
                    "population_10_17_npp2022.csv",
                    "region_weights.csv",
                    "sch_flow_observations.csv",
                    "sch_yearly_series_england_wales.csv",
                    "source_grades.csv",
                    "sources_justice.csv",
                    "sources_sch.csv",
                    "sources_welfare.csv",
                    "welfare_facts.csv");

    private EvidenceFile() {}

    static List<EvidenceRow> rows(String name) {
        Problems problems = new Problems();
        List<List<Cell>> lines = Cells.rows(name, text(name), problems);
        problems.throwIfAny();
        List<EvidenceRow> rows = new ArrayList<>();
        for (List<Cell> line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < lines.get(0).size(); column++) {
                String cell = column < line.size() ? line.get(column).text() : "";
                cells.put(lines.get(0).get(column).text(), cell);
            }
            rows.add(new EvidenceRow(cells));
        }
        return rows;
    }

    static String text(String name) {
        try (InputStream in = EvidenceFile.class.getResourceAsStream("/evidence/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the evidence file is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
