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
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problem;
import org.secureplaces.files.results.Manifest.Output;

/**
 * A folder of results in the making. Files are written beside the place they are for and appear
 * there together, by rename, when all are done; until then an earlier result stays as it is.
 */
public final class ResultsFolder implements AutoCloseable {

    private final Path place;
    private final Path partial;

    private ResultsFolder(Path place, Path partial) {
        this.place = place;
        this.partial = partial;
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
            if (Files.exists(place)) {
                check(out, place, parent);
            }
            Files.createDirectories(parent);
            return new ResultsFolder(place, partialBeside(place, parent));
        } catch (FileAlreadyExistsException e) {
            throw refusal(out, "cannot be written: " + e.getFile() + " is not a folder");
        } catch (AccessDeniedException e) {
            throw refusal(out, "cannot be written: permission is denied for " + e.getFile());
        } catch (NoSuchFileException e) {
            throw refusal(out, "cannot be written: " + e.getFile() + " cannot be made");
        } catch (IOException e) {
            throw refusal(out, "cannot be written: " + e.getMessage());
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
            putInPlace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was written unless it was published. */
    @Override
    public void close() {
        Folders.remove(partial);
    }

    private void putInPlace() throws IOException {
        if (!Files.exists(place)) {
            rename(partial, place);
            return;
        }
        Path earlier = place.resolveSibling(partial.getFileName() + "-earlier");
        rename(place, earlier);
        try {
            rename(partial, place);
        } catch (IOException e) {
            rename(earlier, place);
            throw e;
        }
        Folders.remove(earlier);
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void check(Path out, Path place, Path parent) throws IOException {
        if (!Files.isDirectory(place)) {
            throw refusal(out, "must be a folder, was a file");
        }
        List<String> names = Folders.names(place);
        if (!names.isEmpty() && !ManifestFile.isIn(place)) {
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

    /** A new folder; its number makes a second run of the same process take another. */
    private static Path partialBeside(Path place, Path parent) throws IOException {
        String name = "." + place.getFileName() + ".partial-" + ProcessHandle.current().pid();
        Path partial = parent.resolve(name);
        for (int number = 2; Files.exists(partial); number++) {
            partial = parent.resolve(name + "-" + number);
        }
        return Files.createDirectory(partial);
    }

    private static InputException refusal(Path out, String message) {
        return new InputException(List.of(new Problem(Position.startOf(out.toString()), message)));
    }
}
