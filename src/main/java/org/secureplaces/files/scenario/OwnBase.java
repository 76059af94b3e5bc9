package org.secureplaces.files.scenario;

import java.nio.file.Path;
import org.secureplaces.files.Position;
import org.secureplaces.files.yaml.Node.Scalar;

/**
 * The scenario that another one names as the one to be compared with.
 *
 * @param at where it is named
 * @param written its file as it stands there, relative to the file that names it
 * @param file the same relative to where the program runs
 */
public record OwnBase(Position at, Path written, Path file) {

    static OwnBase of(String naming, Scalar named) {
        Path written = Path.of(named.text());
        return new OwnBase(
                named.at(), written, Path.of(naming).resolveSibling(written).normalize());
    }

    /** Whether a file may be the one named, by its name alone. */
    public boolean mayBe(Path other) {
        Path below = written.normalize();
        while (below.startsWith("..")) {
            below = below.subpath(1, below.getNameCount());
        }
        return other.normalize().equals(file) || other.normalize().endsWith(below);
    }
}
