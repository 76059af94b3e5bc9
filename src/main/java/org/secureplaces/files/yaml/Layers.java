package org.secureplaces.files.yaml;

import java.util.List;
import org.secureplaces.files.Note;
import org.secureplaces.files.yaml.Node.Mapping;

/**
 * A file with all that it extends, base first, and the one group of keys that they amount to.
 *
 * @param merged without the keys {@code extends} and {@code schema}; every node keeps its own file
 *     and position
 */
public record Layers(List<Layer> baseFirst, Mapping merged) {

    public Layers {
        baseFirst = List.copyOf(baseFirst);
    }

    /**
     * One file of them.
     *
     * @param top in the form of today
     * @param notes what of an older form was read as something else
     */
    public record Layer(Source source, Mapping top, List<Note> notes) {
        public Layer {
            notes = List.copyOf(notes);
        }
    }

    /** What of older forms was read as something else, in the order of the files. */
    public List<Note> notes() {
        return baseFirst.stream().flatMap(layer -> layer.notes().stream()).toList();
    }

    /** A file's name, as the user gave it or follows from that, and its text. */
    public record Source(String file, String text) {}
}
