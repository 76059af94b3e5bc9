package org.secureplaces.app.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.question.Text;

/**
 * The names by which the files of scenarios are stored: where they were given by absolute paths,
 * what differs from the folder that holds them all; nobody learns how the machine is laid out.
 */
public final class StoredNames {

    /** Names as they were given. */
    static final StoredNames AS_GIVEN = new StoredNames(Optional.empty());

    private final Optional<Path> common;

    private StoredNames(Optional<Path> common) {
        this.common = common;
    }

    static StoredNames of(List<Source> files) {
        Optional<Path> common = Optional.empty();
        for (Source file : files) {
            Path path = Path.of(file.file());
            Path folder = path.getParent();
            if (path.isAbsolute() && folder != null) {
                common = Optional.of(common.map(one -> above(one, folder)).orElse(folder));
            }
        }
        return new StoredNames(common);
    }

    /** The name of a file that stands alone: of an absolute path the last part. */
    public static String alone(String file) {
        Path path = Path.of(file);
        Path name = path.getFileName();
        return path.isAbsolute() && name != null ? name.toString() : file;
    }

    /** The texts of files under these names. */
    List<Text> texts(List<Source> files) {
        return files.stream().map(file -> new Text(name(file.file()), file.text())).toList();
    }

    private String name(String file) {
        Path path = Path.of(file);
        return path.isAbsolute() && common.isPresent()
                ? common.get().relativize(path).toString()
                : file;
    }

    private static Path above(Path one, Path other) {
        Path folder = one;
        while (!other.startsWith(folder)) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder;
    }
}
