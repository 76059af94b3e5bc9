package org.secureplaces.files.backtest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Sheet;
import org.secureplaces.scoring.Release;

/** The releases by which stored forecasts will be judged; the table comes with the program. */
public final class Releases {

    private static final String FILE = "releases.csv";
    private static final List<String> COLUMNS =
            List.of(
                    "release",
                    "publisher",
                    "measures",
                    "every",
                    "days_from",
                    "days_to",
                    "source",
                    "reason");

    private Releases() {}

    /** In the order of the table. */
    public static List<Release> shipped() {
        Problems problems = new Problems();
        Lines lines = new Lines(problems);
        List<Release> releases = new ArrayList<>();
        for (Sheet.Row row : lines.sheet(FILE, text(), COLUMNS).orElseThrow().rows()) {
            releases.add(
                    new Release(
                            row.text("release"),
                            row.text("publisher"),
                            Stream.of(row.text("measures").split("\\|"))
                                    .filter(measure -> !measure.isBlank())
                                    .toList(),
                            Release.Every.valueOf(row.text("every").toUpperCase(Locale.ROOT)),
                            Integer.parseInt(row.text("days_from")),
                            Integer.parseInt(row.text("days_to")),
                            row.text("source"),
                            row.text("reason")));
        }
        problems.throwIfAny();
        return List.copyOf(releases);
    }

    private static String text() {
        try (InputStream in = Releases.class.getResourceAsStream("/backtest/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("the table of releases is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
