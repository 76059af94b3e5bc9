package org.secureplaces.app.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.secureplaces.app.output.Writing;
import org.secureplaces.files.Problems;
import org.secureplaces.files.table.ScoreTables;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.report.finding.Vintage;

/** The forecasts stored in the folder {@code vintages} beside a folder of results. */
final class Vintages {

    private Vintages() {}

    /** The stored forecasts in the order of their names; what is wrong with one is a problem. */
    static List<Vintage> beside(Path results, Problems problems) {
        Path folder = results.toAbsolutePath().normalize().resolveSibling("vintages");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Vintage> vintages = new ArrayList<>();
        try (Stream<Path> names = Files.list(folder)) {
            names.filter(path -> Files.exists(path.resolve(Tables.FORECAST.file())))
                    .sorted()
                    .forEach(path -> vintages.add(vintage(path, problems)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(vintages);
    }

    private static Vintage vintage(Path folder, Problems problems) {
        List<ForecastRow> rows = Tables.FORECAST.read(folder, problems);
        List<ForecastRow> own =
                rows.stream().filter(row -> row.scenario().equals(rows.get(0).scenario())).toList();
        List<Vintage.Outturn> outturns =
                Writing.rows(folder, ScoreTables.SCORED, problems).stream()
                        .map(
                                scored ->
                                        new Vintage.Outturn(
                                                scored.subject().measure(),
                                                scored.subject().targetEndDate(),
                                                scored.outturn().value()))
                        .toList();
        return new Vintage(String.valueOf(folder.getFileName()), own, outturns);
    }
}
