package org.secureplaces.app;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.secureplaces.files.evidence.History;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.results.Software;
import org.secureplaces.files.results.Table;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.report.AnswerPage;

/** A folder of results that answers one question: tables, a page, and how both were made. */
final class AnswerFolder implements AutoCloseable {

    private final ResultsFolder folder;
    private final Manifest manifest;

    private AnswerFolder(ResultsFolder folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** Checks that the folder can be written, and that nothing is lost. */
    static AnswerFolder prepare(Path out, Manifest.Run run, ScenarioFile... files) {
        return new AnswerFolder(ResultsFolder.prepare(out), manifest(run, List.of(files)));
    }

    private static Manifest manifest(Manifest.Run run, List<ScenarioFile> files) {
        List<Manifest.Scenario> scenarios =
                files.stream()
                        .map(
                                file ->
                                        Manifest.Scenario.of(
                                                file.scenario().name(),
                                                file.layers(),
                                                file.named().files()))
                        .toList();
        SortedMap<String, String> data = History.fingerprints();
        for (Manifest.Scenario scenario : scenarios) {
            scenario.named().forEach(stored -> data.put(stored.file(), stored.sha256()));
        }
        return Manifest.of(run, scenarios, data);
    }

    /** Where to write tables. */
    Path path() {
        return folder.path();
    }

    /**
     * Writes a table and hands back its rows as they stand there: a page says what its table says.
     */
    <R> List<R> write(Table<R> table, List<R> rows) {
        List<R> rounded = table.rounded(rows);
        table.write(folder.path(), rounded);
        return rounded;
    }

    /** How the page is made. */
    AnswerPage.Made made() {
        return made(manifest);
    }

    static AnswerPage.Made made(Manifest manifest) {
        Software software = manifest.software();
        return new AnswerPage.Made(
                "java -jar secureplaces.jar " + String.join(" ", manifest.run().arguments()),
                manifest.run().seed(),
                software.version() + " (" + software.commit() + ")",
                manifest.scenarios().stream()
                        .map(scenario -> scenario.baseFirst().get(scenario.baseFirst().size() - 1))
                        .map(Manifest.StoredFile::file)
                        .toList());
    }

    /** Writes the page and puts the folder in its place. */
    void publish(AnswerPage page) {
        Writing.report(folder.path(), page.html());
        folder.publish(manifest);
    }

    @Override
    public void close() {
        folder.close();
    }
}
