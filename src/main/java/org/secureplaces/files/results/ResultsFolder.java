package org.secureplaces.files.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.files.Folders;
import org.secureplaces.files.InputException;
import org.secureplaces.files.MachineException;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problem;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Manifest.Output;
import org.secureplaces.files.manifest.ManifestFile;
import org.secureplaces.files.manifest.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of results in the making. Files are written beside the place they are for and appear
 * there together, by rename, when all are done; until then an earlier result stays as it is. Files
 * that a user has put beside an earlier result are kept in a folder of their own.
 */
public final class ResultsFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ResultsFolder.class);

    private static final String PARTIAL = ".partial-";
    private static final String EARLIER = "-earlier";

    private final Path place;
    private final Path partial;
    private final FolderLock lock;

    private ResultsFolder(Path place, Path partial, FolderLock lock) {
        this.place = place;
        this.partial = partial;
        this.lock = lock;
    }

    /**
     * A folder that can be written: new, empty, or with an earlier result of this program, which
     * will be replaced.
     *
     * @throws InputException if it is none of these; then nothing was touched
     */
    public static ResultsFolder prepare(Path out) {
        try {
            Path place = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
            Path parent = place.getParent();
            if (parent == null) {
                throw refusal(out, "must be a folder within another");
            }
            if (Files.isSymbolicLink(place)) {
                throw refusal(out, "is a link to a folder that is not there");
            }
            if (Files.exists(place)) {
                check(out, place, parent);
            }
            Files.createDirectories(parent);
            return locked(out, place);
        } catch (FileAlreadyExistsException e) {
            throw refusal(out, "cannot be written: " + e.getFile() + " is not a folder");
        } catch (AccessDeniedException e) {
            throw failure(out, "permission is denied for " + e.getFile(), e);
        } catch (NoSuchFileException e) {
            throw failure(out, e.getFile() + " cannot be made", e);
        } catch (IOException e) {
            throw failure(out, "" + e.getMessage(), e);
        }
    }

    private static ResultsFolder locked(Path out, Path place) throws IOException {
        FolderLock lock =
                FolderLock.of(place)
                        .orElseThrow(
                                () ->
                                        refusal(
                                                out,
                                                "is being written by another run: wait for it, or name"
                                                        + " another folder with --out"));
        try {
            removeLeftovers(place);
            return new ResultsFolder(place, partialBeside(place), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** What runs left that were killed; an earlier result that one had moved is put back. */
    private static void removeLeftovers(Path place) throws IOException {
        String mine = "." + place.getFileName() + PARTIAL;
        Path parent = Objects.requireNonNull(place.getParent());
        for (String name : Folders.names(parent)) {
            if (name.startsWith(mine)) {
                Path left = parent.resolve(name);
                if (name.endsWith(EARLIER) && !Files.exists(place)) {
                    rename(left, place);
                } else {
                    Folders.remove(left);
                }
            }
        }
    }

    /** The folder to write files into. */
    public Path path() {
        return partial;
    }

    /** Adds the manifest with the fingerprints of all files, and puts the result in its place. */
    public void publish(Manifest manifest) {
        SortedMap<String, Output> outputs = new TreeMap<>();
        for (String name : Folders.names(partial)) {
            Path file = partial.resolve(name);
            outputs.put(name, new Output(Sha256.of(file), file.toFile().length()));
        }
        ManifestFile.write(partial, manifest.with(outputs));
        try {
            putInPlace(manifest.run().command());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was written unless it was published. */
    @Override
    public void close() {
        try {
            Folders.remove(partial);
        } finally {
            lock.close();
        }
    }

    private void putInPlace(String command) throws IOException {
        if (!Files.exists(place)) {
            rename(partial, place);
            return;
        }
        refuseStoredForecast(place, place);
        Path earlier = place.resolveSibling(partial.getFileName() + EARLIER);
        rename(place, earlier);
        try {
            rename(partial, place);
        } catch (IOException e) {
            rename(earlier, place);
            throw e;
        }
        try {
            keep(earlier, command);
            Folders.remove(earlier);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} holds what was there before and cannot be removed: {}", earlier, e);
        }
    }

    /** What a user would miss of an earlier result is kept, or at least named. */
    private void keep(Path earlier, String command) throws IOException {
        Optional<EarlierResult> result = EarlierResult.in(earlier);
        boolean hidden = place.getFileName().toString().startsWith(".");
        if (!hidden && result.isPresent() && !result.get().command().equals(command)) {
            LOG.warn(
                    "{} held an answer of '{}', which '{}' has replaced: --out keeps both",
                    place,
                    result.get().command(),
                    command);
        }
        List<String> foreign =
                result.map(EarlierResult::foreign).orElseGet(() -> Folders.names(earlier));
        if (!foreign.isEmpty()) {
            Path kept = Folders.newBeside(place, place.getFileName() + "-kept");
            for (String name : foreign) {
                Files.move(earlier.resolve(name), kept.resolve(name));
            }
            LOG.warn(
                    "{} held other files too, such as {}: kept in {}", place, foreign.get(0), kept);
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void check(Path out, Path place, Path parent) throws IOException {
        if (!Files.isDirectory(place)) {
            throw refusal(out, "must be a folder, was a file");
        }
        List<String> names = Folders.names(place);
        refuseStoredForecast(out, place);
        if (!Files.isWritable(place)) {
            throw failure(
                    out,
                    "permission is denied for " + place,
                    new AccessDeniedException(place.toString()));
        }
        if (!names.isEmpty() && EarlierResult.in(place).isEmpty()) {
            String example = names.get(0);
            throw refusal(
                    out,
                    "must be new, empty or an earlier result, but holds other files such as '"
                            + example
                            + "'");
        }
        if (!Files.getFileStore(place).equals(Files.getFileStore(parent))) {
            throw refusal(out, "must not be a mounted volume itself: name a folder within it");
        }
    }

    private static void refuseStoredForecast(Path out, Path place) {
        if (EarlierResult.in(place).filter(EarlierResult::isStoredForecast).isPresent()) {
            throw refusal(
                    out, "holds a stored forecast, which may not be changed: name another folder");
        }
    }

    private static Path partialBeside(Path place) throws IOException {
        String name = "." + place.getFileName() + PARTIAL + ProcessHandle.current().pid();
        return Folders.newBeside(place, name);
    }

    private static MachineException failure(Path out, String why, IOException cause) {
        return new MachineException(
                out + ": cannot be written: " + why + "; name a folder of yours with --out DIR",
                cause);
    }

    private static InputException refusal(Path out, String message) {
        return new InputException(List.of(new Problem(Position.startOf(out.toString()), message)));
    }
}
