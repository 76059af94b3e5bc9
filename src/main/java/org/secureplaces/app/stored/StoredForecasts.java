package org.secureplaces.app.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.files.table.Tables;

/** Finds stored forecasts and reads them, if each is as it was stored. */
final class StoredForecasts {

    private static final Path USUAL = Path.of("results", "vintages");
    private static final String COMMAND = "vintage";

    private final Problems problems = new Problems();
    private final Map<Path, StoredResults> read = new LinkedHashMap<>();

    private StoredForecasts() {}

    /** Whether a folder holds results of another command, of which a forecast can be stored. */
    static boolean areStillToCome(Path folder) {
        return Files.exists(folder.resolve(Manifest.FILE))
                && !StoredResults.read(folder).manifest().run().command().equals(COMMAND);
    }

    /**
     * The stored forecasts of folders and of {@code results/vintages}, each once, in the order of
     * their names.
     *
     * @param folders each a stored forecast or a folder of such
     * @throws InputException with all that is wrong with any of them
     */
    static List<StoredResults> read(List<Path> folders) {
        StoredForecasts found = new StoredForecasts();
        Set<Path> all = new LinkedHashSet<>();
        for (Path folder : folders) {
            List<Path> own = found.in(folder);
            if (own.isEmpty()) {
                found.problems.add(
                        Position.startOf(folder.toString()),
                        "holds no stored forecast, expected one that the command vintage wrote, or a"
                                + " folder of such");
            }
            all.addAll(own);
        }
        all.addAll(found.in(USUAL));
        all.forEach(found::add);
        found.problems.throwIfAny();
        List<StoredResults> sorted = new ArrayList<>(found.read.values());
        sorted.sort(
                (one, other) ->
                        String.valueOf(one.folder().getFileName())
                                .compareTo(String.valueOf(other.folder().getFileName())));
        return List.copyOf(sorted);
    }

    private List<Path> in(Path folder) {
        if (looksStored(folder)) {
            return List.of(folder);
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> names = Files.list(folder)) {
            return names.filter(StoredForecasts::looksStored).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean looksStored(Path folder) {
        return Files.exists(folder.resolve(Manifest.FILE))
                || Files.exists(folder.resolve(Tables.FORECAST.file()));
    }

    private void add(Path folder) {
        try {
            StoredResults stored = StoredResults.read(folder);
            Manifest manifest = stored.manifest();
            if (!manifest.run().command().equals(COMMAND)) {
                problems.add(
                        Position.startOf(folder.resolve(Manifest.FILE).toString()),
                        "is of the command "
                                + manifest.run().command()
                                + ", expected a stored forecast, of the command vintage");
                return;
            }
            manifest.outputs().forEach((file, output) -> check(folder.resolve(file), output));
            read.putIfAbsent(real(folder), stored);
        } catch (InputException e) {
            e.problems().forEach(problem -> problems.add(problem.at(), problem.message()));
        }
    }

    private void check(Path file, Manifest.Output stored) {
        Position start = Position.startOf(file.toString());
        if (!Files.exists(file)) {
            problems.add(
                    start, "is missing, though the manifest lists it: the forecast is not whole");
        } else if (!Sha256.of(file).equals(stored.sha256())) {
            problems.add(
                    start,
                    "was changed since it was stored (its fingerprint is not the one in the"
                            + " manifest): nobody can say any more what was forecast");
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
