package org.secureplaces.files.yaml;

import java.util.List;
import org.secureplaces.files.yaml.Node.Mapping;

/**
 * A file with all that it extends, base first, and the one group of keys that they amount to.
 *
 * @param merged without the key {@code extends}; every node keeps its own file and position
 */
public record Layers(List<Layer> baseFirst, Mapping merged) {

    public Layers {
        baseFirst = List.copyOf(baseFirst);
    }

    /** One file of them. */
    public record Layer(Source source, Mapping top) {}

    /** A file's name, as the user gave it or follows from that, and its text. */
    public record Source(String file, String text) {}
}
