package org.secureplaces.files.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.Folders;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.ManifestFile;
import org.secureplaces.files.table.ScoreTables;
import org.secureplaces.files.table.Spreadsheet;

/** A result that a folder holds already, made by this version of the program or another. */
record EarlierResult(Path folder, JsonNode manifest) {

    /** What this program writes beside the files that a manifest lists, and what systems do. */
    private static final List<String> BESIDE =
            List.of(
                    Manifest.FILE,
                    ScoreTables.SCORED.file(),
                    ScoreTables.SCORES.file(),
                    Spreadsheet.FILE,
                    "report.pdf",
                    "report_charts",
                    ".DS_Store",
                    "Thumbs.db",
                    "desktop.ini");

    /** The result in a folder, if there is one. */
    static Optional<EarlierResult> in(Path folder) {
        return ManifestFile.ofAnyVersion(folder)
                .map(manifest -> new EarlierResult(folder, manifest));
    }

    /** The command that made it. */
    String command() {
        return manifest.path("run").path("command").asText();
    }

    /** Whether it is kept so that it can be scored later. */
    boolean isStoredForecast() {
        return command().equals("vintage");
    }

    /** Names of what somebody else put into the folder, in order. */
    List<String> foreign() {
        JsonNode outputs = manifest.path("outputs");
        return Folders.names(folder).stream()
                .filter(name -> !outputs.has(name) && !BESIDE.contains(name))
                .toList();
    }
}
