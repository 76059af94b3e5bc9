package org.secureplaces.files.manifest;

import java.util.List;
import java.util.SortedMap;
import org.secureplaces.question.ScenarioText;

/**
 * A manifest as the program wrote it before it knew questions: what was asked stands in the
 * arguments alone.
 */
record FirstFormat(
        String format,
        Manifest.Run run,
        List<Scenario> scenarios,
        SortedMap<String, String> data,
        Software software,
        SortedMap<String, Manifest.Output> outputs) {

    static final String FORMAT = "secureplaces results 1";

    /** A scenario with every file that it extends, base first. */
    record Scenario(
            String name, List<Manifest.StoredFile> baseFirst, List<Manifest.StoredFile> named) {
        ScenarioText asText() {
            return new ScenarioText(
                    name,
                    baseFirst.stream().map(Manifest.StoredFile::asText).toList(),
                    named.stream().map(Manifest.StoredFile::asText).toList());
        }
    }
}
