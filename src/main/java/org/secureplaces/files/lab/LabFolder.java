package org.secureplaces.files.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.files.yaml.Shipped;

/**
 * The folder in which the lab keeps what-ifs, finished answers and the key for other programs.
 * Every name in it is made by the lab, so that nothing is ever written elsewhere.
 */
public final class LabFolder {

    /** The base that every what-if is compared with, as it comes with the program. */
    public static final String BASE = "baseline.yaml";

    /** The calibrated draws that it names. */
    public static final String POSTERIOR = "posterior.csv";

    private static final String KEY = "key.txt";
    private static final int ID_LETTERS = 12;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern ANSWER = Pattern.compile("[0-9a-f]{12}-\\d{1,5}-\\d{1,3}");
    private static final int MOST_BYTES = 8_000_000;

    private final Path folder;

    private LabFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, made where it is absent, with the base as it comes with this program. */
    public static LabFolder at(Path folder) {
        LabFolder lab = new LabFolder(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String name : List.of(BASE, POSTERIOR)) {
            lab.write(name, Shipped.onClassPath().text(name).orElseThrow());
        }
        return lab;
    }

    /** Where it lies, as it was named. */
    public Path path() {
        return folder;
    }

    /**
     * A file of it, as a command names it: of a folder that was named from the root of the machine
     * its own name is enough, since no answer tells where things lie.
     */
    public String named(String name) {
        Path last = folder.getFileName();
        Path shown = folder.isAbsolute() && last != null ? last : folder;
        return shown.resolve(name).toString().replace('\\', '/');
    }

    /** The id of a what-if, by its text. */
    public static String id(String yaml) {
        return Sha256.of(yaml).substring(0, ID_LETTERS);
    }

    /** Keeps a what-if. */
    public void keep(String yaml) {
        String name = id(yaml) + ".yaml";
        if (whatIf(id(yaml)).isEmpty()) {
            write(name, yaml);
            return;
        }
        try {
            Files.setLastModifiedTime(
                    folder.resolve(name), FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a what-if that is kept; empty where none is, or somebody changed it. */
    public Optional<String> whatIf(String id) {
        return ID.matcher(id).matches()
                ? read(id + ".yaml").filter(text -> id(text).equals(id))
                : Optional.empty();
    }

    /** The ids of what-ifs that are kept, the newest first. */
    public List<String> whatIfs() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted(Comparator.comparing(LabFolder::changed).reversed())
                    .map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", ""))
                    .filter(name -> ID.matcher(name).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** Keeps a part of a finished answer: {@code json} or {@code html}. */
    public void keepAnswer(String answer, String ending, String text) {
        if (ANSWER.matcher(answer).matches()) {
            write(answer + "." + ending, text);
        }
    }

    /** A part of a finished answer that was kept. */
    public Optional<String> answer(String answer, String ending) {
        return ANSWER.matcher(answer).matches() ? read(answer + "." + ending) : Optional.empty();
    }

    /** Where a workbook of a finished answer lies, whether it is there or not. */
    public Path workbook(String answer) {
        if (!ANSWER.matcher(answer).matches()) {
            throw new IllegalArgumentException("no answer has this name");
        }
        return folder.resolve(answer + ".xlsx");
    }

    /** Takes a file that others wrote into this folder: nobody but its owner may read it. */
    public static void protect(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the key for other programs, which nobody but its owner may read; hands its place. */
    public Path writeKey(String key) {
        Path file = folder.resolve(KEY);
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, key + "\n", UTF_8, StandardOpenOption.CREATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Takes the key away: it opens nothing any more. */
    public void removeKey() {
        try {
            Files.deleteIfExists(folder.resolve(KEY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> read(String name) {
        Path file = folder.resolve(name);
        try {
            boolean isRead = Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
            return isRead ? Optional.of(Files.readString(file, UTF_8)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(String name, String text) {
        try {
            Path whole = Files.createTempFile(folder, "lab-", ".part");
            Files.writeString(whole, text, UTF_8);
            Files.move(whole, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
