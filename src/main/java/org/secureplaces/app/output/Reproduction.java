package org.secureplaces.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.secureplaces.files.Folders;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.files.scenario.part.NamedTexts;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Text;

/**
 * What running stored results again yielded.
 *
 * @param results files that were written, in order of their names
 * @param named files that a scenario names, as they lie there today
 * @param unseen those that lie nowhere here, so that nobody can say whether they changed
 * @param madeBy the program that wrote the stored results
 */
public record Reproduction(
        Map<String, State> results,
        Map<String, State> named,
        List<String> unseen,
        Software madeBy) {

    private static final String TEMPORARY = "secureplaces-again-";

    /** How a file stands. */
    public enum State {
        /** It is as the manifest says, and running again yields the same bytes. */
        EQUAL(""),
        /** Running again yields other bytes, or the file that is read is another one. */
        DIFFERENT(""),
        /** Somebody changed the stored file after it was written. */
        CHANGED(" (was changed since it was written)"),
        /** The stored file is no longer there. */
        MISSING(" (is no longer there)");

        private final String why;

        State(String why) {
            this.why = why;
        }

        /** A line that says how a file of this state stands. */
        public String line(String file) {
            return (this == EQUAL ? "equal      " : "different  ") + file + why;
        }
    }

    /**
     * Compares what a run into another folder yields with a folder of results.
     *
     * @param isRebuilt whether a file is not as it was written since its report was built anew
     * @param data the folder in which the files lie that scenarios name
     */
    public static Reproduction of(
            Path folder,
            Manifest manifest,
            Predicate<Path> isRebuilt,
            Optional<Path> data,
            Consumer<Path> run) {
        Path scratch = scratch(folder);
        try {
            run.accept(scratch);
            Map<String, State> results = new LinkedHashMap<>();
            manifest.outputs()
                    .forEach(
                            (file, output) ->
                                    results.put(
                                            file,
                                            state(
                                                    folder.resolve(file),
                                                    output.sha256(),
                                                    isRebuilt,
                                                    scratch.resolve(file))));
            return withNamed(results, manifest, data);
        } finally {
            Folders.remove(scratch);
            Path parent = scratch.getParent();
            if (parent != null && String.valueOf(parent.getFileName()).startsWith(TEMPORARY)) {
                Folders.remove(parent);
            }
        }
    }

    /** Beside the results, where there is room for as much again, unless nobody may write there. */
    private static Path scratch(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        String name = "." + place.getFileName() + ".again";
        Path parent = place.getParent();
        if (parent != null && Files.isWritable(parent)) {
            return parent.resolve(name);
        }
        try {
            return Files.createTempDirectory(TEMPORARY).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static State state(Path stored, String sha256, Predicate<Path> isRebuilt, Path again) {
        if (!Files.isRegularFile(stored)) {
            return State.MISSING;
        }
        if (!Sha256.of(stored).equals(sha256) && !isRebuilt.test(stored)) {
            return State.CHANGED;
        }
        boolean same = Files.exists(again) && Sha256.of(again).equals(sha256);
        return same ? State.EQUAL : State.DIFFERENT;
    }

    private static Reproduction withNamed(
            Map<String, State> results, Manifest manifest, Optional<Path> data) {
        Map<String, State> named = new LinkedHashMap<>();
        Set<String> unseen = new LinkedHashSet<>();
        for (ScenarioText scenario : manifest.scenarios()) {
            for (Text file : scenario.named()) {
                today(file, data)
                        .ifPresentOrElse(
                                state -> named.put(file.file(), state),
                                () -> unseen.add(file.file()));
            }
        }
        return new Reproduction(results, named, List.copyOf(unseen), manifest.software());
    }

    /** How a file that a scenario names stands; empty where it does not lie here. */
    private static Optional<State> today(Text file, Optional<Path> data) {
        if (NamedTexts.isShipped(file.file())) {
            return Optional.of(State.EQUAL);
        }
        Path path = Path.of(file.file());
        String name = String.valueOf(path.getFileName());
        return Stream.concat(
                        data.stream().flatMap(in -> Stream.of(in.resolve(path), in.resolve(name))),
                        Stream.of(path))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(
                        there ->
                                TextFile.read(there, file.file(), new Problems())
                                        .filter(file.text()::equals)
                                        .map(same -> State.EQUAL)
                                        .orElse(State.DIFFERENT));
    }

    /** Every file and how it stands, results first. */
    public Map<String, State> all() {
        Map<String, State> all = new LinkedHashMap<>(results);
        all.putAll(named);
        return all;
    }

    /** Whether every file is equal. */
    public boolean isWhole() {
        return all().values().stream().allMatch(state -> state == State.EQUAL);
    }

    private boolean differsInThePageAlone() {
        return results.entrySet().stream()
                .filter(file -> file.getValue() == State.DIFFERENT)
                .allMatch(file -> file.getKey().equals(Writing.REPORT));
    }

    /** What it comes to, in a sentence. */
    public String verdict() {
        if (isWhole()) {
            return "every file is equal, byte for byte";
        }
        List<String> harmed = harmed();
        if (!harmed.isEmpty()) {
            return "not every file is as it was written: "
                    + String.join(", ", harmed)
                    + (harmed.size() == 1 ? " was" : " were")
                    + " changed or lost since";
        }
        if (results.containsValue(State.DIFFERENT) && !madeBy.isModelOf(Software.running())) {
            String by = "version " + madeBy.version() + " (" + madeBy.commit() + ") of the program";
            return differsInThePageAlone()
                    ? "every table is equal, byte for byte; the page was made by "
                            + by
                            + "; today it looks otherwise"
                    : "not every file is equal: made by "
                            + by
                            + "; its model or files have changed since";
        }
        return results.containsValue(State.DIFFERENT)
                ? "not every file is equal"
                : "every result is equal, byte for byte; a file that a scenario names has changed since";
    }

    /** Stored files that were changed since they were written, or lost. */
    private List<String> harmed() {
        return results.keySet().stream()
                .filter(
                        file ->
                                results.get(file) == State.CHANGED
                                        || results.get(file) == State.MISSING)
                .toList();
    }
}
