package org.secureplaces.files.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the evidence that comes with the program. */
final class EvidenceFile {

    /** Every table of the evidence. */
    static final List<String> NAMES =
            List.of(
                    "closures_openings.csv",
                    "custody_population.csv",
                    "geography.csv",
                    "homes_baseline.csv",
                    "justice_facts.csv",
                    "population_10_17_npp2022.csv",
                    "region_weights.csv",
                    "sch_flow_observations.csv",
                    "sch_yearly_series_england_wales.csv",
                    "sources_justice.csv",
                    "sources_sch.csv",
                    "sources_welfare.csv",
                    "welfare_facts.csv");

    private EvidenceFile() {}

    static List<EvidenceRow> rows(String name) {
        List<List<String>> lines = lines(text(name));
        List<EvidenceRow> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < lines.get(0).size(); column++) {
                cells.put(lines.get(0).get(column), column < line.size() ? line.get(column) : "");
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

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (letter == ',' && !quoted) {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (letter == '\n' && !quoted) {
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(line);
                line = new ArrayList<>();
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        return lines;
    }
}
