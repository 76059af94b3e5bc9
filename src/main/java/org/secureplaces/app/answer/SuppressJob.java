package org.secureplaces.app.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.PlainCell;
import org.secureplaces.files.records.OwnTable;

/** Rounds a table of a user's own as the tables of fit are, and writes it into a folder. */
public final class SuppressJob {

    private final Path table;
    private final Optional<Integer> labels;

    /**
     * Takes a table.
     *
     * @param labels how many of its first columns are labels; without it the table tells
     */
    public SuppressJob(Path table, Optional<Integer> labels) {
        this.table = table;
        this.labels = labels;
    }

    /** Reads, rounds and writes; returns the lines of the rounded table. */
    public List<String> run(Path out) {
        Problems problems = new Problems();
        Optional<List<List<String>>> rounded = OwnTable.rounded(table, labels, problems);
        problems.throwIfAny();
        Path file = out.resolve(String.valueOf(table.getFileName()));
        if (file.toAbsolutePath().normalize().equals(table.toAbsolutePath().normalize())) {
            throw Inputs.refusal("--out", "must be another folder than that of the table");
        }
        List<String> lines =
                rounded.orElseThrow().stream()
                        .map(
                                line ->
                                        String.join(
                                                ",", line.stream().map(SuppressJob::cell).toList()))
                        .toList();
        write(file, String.join("\n", lines) + "\n");
        return lines;
    }

    private static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String stated) {
        String text = PlainCell.of(stated);
        boolean isPlain = !text.matches("(?s).*[\",\r\n].*");
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
