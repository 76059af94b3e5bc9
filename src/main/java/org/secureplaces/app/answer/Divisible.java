package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.List;
import org.secureplaces.app.futures.Round;
import org.secureplaces.app.futures.Source;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.run.Workers;

/** A question whose futures can be simulated in parts, and its answer made of the parts. */
public sealed interface Divisible permits ForecastJob, ClosuresJob, LibraryJob {

    /** What the answer is made from. */
    Manifest manifest();

    /** What is simulated, in order. */
    List<Round> rounds();

    /** Writes the answer into a folder and hands it back in words. */
    List<String> answer(Path out, Source source, Workers.Progress progress);

    /** The name of the page in the folder that a reader opens. */
    String page();
}
