package org.secureplaces.app.output;

import java.nio.file.Path;
import java.util.List;
import org.secureplaces.app.input.OwnTexts;
import org.secureplaces.app.input.Typed;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.table.Table;
import org.secureplaces.report.AnswerPage;

/** A folder of results that answers one question: tables, a page, and how both were made. */
public final class AnswerFolder implements AutoCloseable {

    private final ResultsFolder folder;
    private final Manifest manifest;

    private AnswerFolder(ResultsFolder folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** Checks that the folder can be written, and that nothing is lost. */
    public static AnswerFolder prepare(Path out, Manifest manifest) {
        return new AnswerFolder(ResultsFolder.prepare(out), manifest);
    }

    /** Where to write tables. */
    public Path path() {
        return folder.path();
    }

    /**
     * Writes a table and hands back its rows as they stand there: a page says what its table says.
     */
    public <R> List<R> write(Table<R> table, List<R> rows) {
        List<R> rounded = table.rounded(rows);
        table.write(folder.path(), rounded);
        return rounded;
    }

    /** How the page is made. */
    public AnswerPage.Made made() {
        return made(manifest);
    }

    public static AnswerPage.Made made(Manifest manifest) {
        Software software = manifest.software();
        return new AnswerPage.Made(
                Typed.command(manifest.run().arguments()),
                manifest.run().seed(),
                software.version() + " (" + software.commit() + ")",
                manifest.scenarios().stream().map(scenario -> scenario.own().file()).toList(),
                OwnTexts.of(manifest.scenarios()));
    }

    /** Writes the page and puts the folder in its place. */
    public void publish(AnswerPage page) {
        Writing.report(folder.path(), page.html());
        folder.publish(manifest);
    }

    @Override
    public void close() {
        folder.close();
    }
}
