package org.secureplaces.files.records;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Need;
import org.secureplaces.child.Needs;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problem;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Stay;

/** Writes synthetic records, of no real child; the first line says so. */
public final class RecordsWriter {

    private static final String MARK = "# Synthetic";

    private RecordsWriter() {}

    /**
     * Writes a file; an earlier one is replaced only if it is synthetic too.
     *
     * @param made how it was made, for the first line
     * @throws InputException if it cannot be written
     */
    public static void write(Path file, Records records, String made) {
        try {
            if (Files.exists(file) && !isSynthetic(file)) {
                throw refusal(file, "must be new or hold synthetic records, held something else");
            }
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write(MARK + " records: no child is in them; made by " + made + "\n");
                out.write(
                        "# observed from "
                                + records.window().from()
                                + " until "
                                + records.window().until()
                                + "\n");
                out.write(heading(records) + "\n");
                int number = 0;
                for (Episode episode : records.episodes()) {
                    out.write(line(++number, episode) + "\n");
                }
            }
        } catch (IOException e) {
            throw refusal(file, "cannot be written: " + e.getMessage());
        }
    }

    private static String heading(Records records) {
        List<String> columns = new ArrayList<>(RecordColumns.ALL);
        if (records.episodes().stream().anyMatch(one -> one.person().isPresent())) {
            columns.add(1, RecordColumns.CHILD);
        }
        return String.join(",", columns);
    }

    private static boolean isSynthetic(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            return first != null && first.startsWith(MARK);
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static String line(int number, Episode episode) {
        Optional<Stay> stay = episode.stay();
        List<String> cells = new ArrayList<>();
        cells.add("S%07d".formatted(number));
        episode.person().ifPresent(cells::add);
        cells.add(episode.search().referred().toString());
        cells.add(text(episode.search().withdrawn()));
        cells.add(text(stay.map(Stay::admitted)));
        cells.add(text(stay.flatMap(Stay::discharged)));
        cells.add(episode.child().route().label());
        cells.add(episode.child().basis().label());
        cells.add(episode.child().region().label());
        cells.add(episode.child().sex().label());
        cells.add(Integer.toString(episode.child().age()));
        cells.add(text(episode.child().needs()));
        cells.add(Integer.toString(episode.search().considered()));
        cells.add(Integer.toString(episode.search().accepted()));
        cells.add(episode.outcome().label());
        cells.add(stay.flatMap(Stay::ending).map(ending -> ending.label()).orElse(""));
        cells.add(stay.map(Stay::home).orElse(""));
        return String.join(",", cells);
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String text(Needs needs) {
        List<String> words = new ArrayList<>();
        for (Need need : Need.values()) {
            if (needs.has(need)) {
                words.add(need.label());
            }
        }
        return String.join(";", words);
    }

    private static InputException refusal(Path file, String message) {
        return new InputException(List.of(new Problem(Position.startOf(file.toString()), message)));
    }
}
