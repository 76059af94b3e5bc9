package org.secureplaces.app.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.records.RecordsFile;
import org.secureplaces.files.records.SnapshotFile;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.fitting.record.Records;

/**
 * A file of a scenario or of data that was checked and found sound.
 *
 * @param name of the scenario, or what kind of data the file holds
 * @param settings what the scenario states otherwise than the one that it extends
 * @param contents what the scenario changes, or how much data there is; a sentence each
 */
public record ValidatedFile(
        String file,
        String name,
        List<String> settings,
        List<String> contents,
        List<String> notes) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public ValidatedFile {
        settings = List.copyOf(settings);
        contents = List.copyOf(contents);
        notes = List.copyOf(notes);
    }

    /** The latest date that data can hold: today, wherever on earth it was written. */
    public static LocalDate latest() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1);
    }

    /**
     * Checks files: those that end in .csv as data for {@code fit}, all others as scenarios.
     *
     * @param data a folder outside from which files may be read that scenarios name
     * @param today no date of a record may be later
     * @throws InputException with every problem of every file
     */
    public static List<ValidatedFile> all(List<Path> files, Optional<Path> data, LocalDate today) {
        Problems problems = new Problems();
        List<ValidatedFile> sound = new ArrayList<>();
        for (Path file : files) {
            Problems own = new Problems();
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                data(file, today, own).ifPresent(sound::add);
            } else {
                Inputs.read(List.of(file), data, own).forEach(scenario -> sound.add(of(scenario)));
            }
            own.all().forEach(problem -> problems.add(problem.at(), problem.message()));
        }
        problems.throwIfAny();
        return List.copyOf(sound);
    }

    /** Whether a file of data holds published counts rather than records. */
    public static boolean holdsCounts(Path data) {
        return SnapshotFile.isMeant(heading(data));
    }

    /** The records of a file; no date may be later than today. */
    public static Optional<Records> records(
            Path data,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            LocalDate today,
            Problems problems) {
        List<String> homes = Register.shipped().homes();
        return RecordsFile.read(data, new RecordsFile.Asked(from, until, today, homes), problems);
    }

    private static ValidatedFile of(ScenarioFile file) {
        List<String> settings = new ArrayList<>();
        file.author().ifPresent(author -> settings.add("Written by " + author + "."));
        file.ownBase().ifPresent(base -> settings.add("Compared with " + base.written() + "."));
        settings.addAll(file.settings());
        List<String> notes = new ArrayList<>(file.named().notes());
        file.migrated().forEach(note -> notes.add(note.toString()));
        return new ValidatedFile(
                file.fileName(),
                file.scenario().name(),
                settings,
                Writing.inWords(file.scenario()),
                notes);
    }

    private static Optional<ValidatedFile> data(Path file, LocalDate today, Problems problems) {
        if (holdsCounts(file)) {
            int tables = SnapshotFile.read(file, problems).size();
            String contents = "Counts of " + tables + (tables == 1 ? " group." : " groups.");
            return Optional.of(ofData(file, "published counts", contents));
        }
        return records(file, Optional.empty(), Optional.empty(), today, problems)
                .map(records -> ofData(file, "records of children", inWords(records)));
    }

    private static ValidatedFile ofData(Path file, String kind, String contents) {
        return new ValidatedFile(file.toString(), kind, List.of(), List.of(contents), List.of());
    }

    private static String inWords(Records records) {
        return String.format(
                Locale.UK,
                "%,d rows, observed from %s until %s.",
                records.episodes().size(),
                DAY.format(records.window().from()),
                DAY.format(records.window().until()));
    }

    private static String heading(Path data) {
        try (BufferedReader lines = Files.newBufferedReader(data)) {
            String line = lines.readLine();
            while (line != null && line.startsWith("#")) {
                line = lines.readLine();
            }
            return line == null ? "" : line;
        } catch (IOException e) {
            return ""; // the reader of records says why
        }
    }
}
