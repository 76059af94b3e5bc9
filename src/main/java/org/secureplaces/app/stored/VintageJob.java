package org.secureplaces.app.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Typed;
import org.secureplaces.files.Problems;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.question.Vintage;

/** Keeps the small part of a forecast that will be scored, with its manifest, as a vintage. */
public final class VintageJob {

    private static final List<String> TARGETS = List.of("children_accommodated", "need_uncapped");
    private static final List<String> GROUPS = List.of("all", "route=welfare", "route=justice");
    private static final String WAITING = "waiting";
    private static final int MONTHS = 120;

    private final StoredResults stored;
    private final List<ForecastRow> rows;

    private VintageJob(StoredResults stored, List<ForecastRow> rows) {
        this.stored = stored;
        this.rows = rows;
    }

    /**
     * Reads a folder of results.
     *
     * @throws org.secureplaces.files.InputException if it holds no forecast
     */
    public static VintageJob read(Path folder) {
        StoredResults stored = StoredResults.read(folder);
        stored.requireForecast();
        Problems problems = new Problems();
        List<ForecastRow> rows = Tables.FORECAST.read(folder, problems);
        problems.throwIfAny();
        if (rows.isEmpty()) {
            throw Inputs.refusal(folder.resolve(Tables.FORECAST.file()), "has no forecast");
        }
        return new VintageJob(stored, rows);
    }

    /**
     * Writes the vintage into a folder that holds none.
     *
     * @throws org.secureplaces.files.InputException if it holds results already
     */
    public void store(Path out) {
        Path manifest = out.resolve(Manifest.FILE);
        if (Files.exists(manifest)) {
            throw Inputs.refusal(
                    manifest,
                    "a stored forecast may not be changed: name a folder that holds none");
        }
        run(out);
    }

    /** Writes the vintage, over whatever the folder held. */
    void run(Path out) {
        try (ResultsFolder folder = ResultsFolder.prepare(out)) {
            write(folder.path());
            folder.publish(manifest());
        }
    }

    private Manifest manifest() {
        return stored.manifest().asking(new Vintage(stored.forecast()));
    }

    private void write(Path folder) {
        Tables.FORECAST.write(folder, kept(rows));
        try {
            Files.writeString(folder.resolve("README.md"), readme());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Children in homes and in need by route, and those waiting, at most ten years from the origin:
     * of the first scenario, which is the one that is scored.
     */
    static List<ForecastRow> kept(List<ForecastRow> rows) {
        String first = rows.get(0).scenario();
        return rows.stream()
                .filter(row -> row.scenario().equals(first))
                .filter(row -> row.horizonMonths() <= MONTHS)
                .filter(VintageJob::is)
                .toList();
    }

    private static boolean is(ForecastRow row) {
        return TARGETS.contains(row.target()) && GROUPS.contains(row.group())
                || row.target().equals(WAITING) && row.group().equals("all");
    }

    private String readme() {
        Manifest.Run run = stored.manifest().run();
        return "# A stored forecast\n\n"
                + "Kept so that it can be scored when the real figures are published: children in homes and children who"
                + " need a place, all and by route, and children waiting, at each month end from the last full count ("
                + rows.get(0).originDate()
                + ") to "
                + kept(rows).stream()
                        .map(ForecastRow::targetEndDate)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                + ". Nothing in it may be changed.\n\nMade by\n\n    java -jar target/secureplaces.jar "
                + Typed.words(run.arguments())
                + "\n\nwith "
                + run.replications()
                + " futures, seed "
                + run.seed()
                + ", and cut down by the command `vintage`. The manifest names the version of the program and holds the"
                + " text of every scenario file and the fingerprint of every table of evidence. Score it with\n\n"
                + "    java -jar target/secureplaces.jar score results/vintages/NAME --actuals FILE\n\n"
                + "where FILE has the columns target, group, target_end_date, value and, if wanted, source.\n";
    }
}
